import { Readable } from 'node:stream';
import { Agent, type Dispatcher, request } from 'undici';
import { assertDocumented } from '../openapi/contract.js';

/** What came back. */
export interface Reply<Body = Record<string, unknown>> {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Body;
}

type Headers = Record<string, string>;

const CHANGES = ['PUT', 'PATCH', 'DELETE'];

/** What goes out as it is: texts and bytes. */
type AsItIs = string | Buffer | Readable;

const isAsItIs = (body: unknown): body is AsItIs =>
  typeof body === 'string' || Buffer.isBuffer(body) || body instanceof Readable;

const given = ({ 'if-match': ifMatch, ...headers }: Headers): Headers =>
  ifMatch ? { ...headers, 'if-match': ifMatch } : headers;

/** Speaks HTTP to one server as a shop does, and holds every answer against the OpenAPI document (M28.2). */
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
   * Texts and bytes go out as they are; anything else as JSON. Changes are meant for whatever version is there, unless the test says for which;
   * an empty `if-match` is not sent.
   * @throws when the answer is not as the OpenAPI document has it
   */
  async send<Body>(method: string, path: string, body: unknown, headers: Headers = {}): Promise<Reply<Body>> {
    const sent = given({
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(CHANGES.includes(method) && { 'if-match': '*' }),
      ...this.headers,
      ...headers,
    });
    const response = await request(this.url + path, {
      method,
      dispatcher: this.agent,
      headers: sent,
      body: body === undefined ? null : isAsItIs(body) ? body : JSON.stringify(body),
    });
    const text = await response.body.text();
    const contentType = response.headers['content-type']?.toString();
    const status = response.statusCode;
    const answer: unknown = /[/+]json/.test(contentType ?? '') && text !== '' ? JSON.parse(text) : text;
    const exchange = { method, path, headers: sent, status, contentType, body: answer };
    assertDocumented({ ...exchange, sent: response.headers });
    return { status, headers: response.headers, body: answer as Body };
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
