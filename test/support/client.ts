import { Agent, type Dispatcher, request } from 'undici';

/** What came back. */
export interface Reply<Body = Record<string, unknown>> {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Body;
}

type Headers = Record<string, string>;

const CHANGES = ['PUT', 'PATCH', 'DELETE'];

const given = ({ 'if-match': ifMatch, ...headers }: Headers): Headers =>
  ifMatch ? { ...headers, 'if-match': ifMatch } : headers;

/** Speaks HTTP to one server as a shop does. */
export class Client {
  private readonly agent = new Agent({ connections: 256, headersTimeout: 30_000 });

  constructor(
    readonly url: string,
    private readonly headers: Headers = {},
  ) {}

  get<Body = Record<string, unknown>>(path: string, headers: Headers = {}): Promise<Reply<Body>> {
    return this.send<Body>('GET', path, undefined, headers);
  }

  post<Body = Record<string, unknown>>(path: string, body: unknown = {}, headers: Headers = {}): Promise<Reply<Body>> {
    return this.send<Body>('POST', path, body, headers);
  }

  /**
   * A text goes out as it is; anything else as JSON. Changes are meant for whatever version is there, unless the test says for which;
   * an empty `if-match` is not sent.
   */
  async send<Body>(method: string, path: string, body: unknown, headers: Headers = {}): Promise<Reply<Body>> {
    const response = await request(this.url + path, {
      method,
      dispatcher: this.agent,
      headers: given({
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(CHANGES.includes(method) && { 'if-match': '*' }),
        ...this.headers,
        ...headers,
      }),
      body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.body.text();
    const isJson = /[/+]json/.test(String(response.headers['content-type']));
    return {
      status: response.statusCode,
      headers: response.headers,
      body: (isJson && text !== '' ? JSON.parse(text) : text) as Body,
    };
  }

  /** An answer whose body is still to be read. */
  stream(path: string): Promise<Dispatcher.ResponseData> {
    return request(this.url + path, { dispatcher: this.agent, headers: this.headers });
  }

  as(headers: Headers): Client {
    return new Client(this.url, { ...this.headers, ...headers });
  }

  close(): Promise<void> {
    return this.agent.close();
  }
}
