import { connect } from 'node:net';
import { startApp, type TestApp } from '../support/app.js';
import type { ProblemBody } from '../support/factories.js';
import { expectProblem } from './problem.js';

/** M2.3, M9.1: what is not even a request is answered like any other refusal, and nobody holds a connection by being slow. */
describe('a connection', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ requestTimeoutMs: 1_000, keepAliveMs: 2_000 });
  });
  afterAll(() => app.stop());

  /** Sends the bytes as they are and reads until the server ends the connection. */
  const say = (text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(app.shop.url);
      const socket = connect(Number(port), hostname, () => socket.write(text));
      let answer = '';
      socket.on('data', (part) => (answer += part.toString()));
      socket.on('close', () => resolve(answer));
      socket.on('error', reject);
    });

  const refused = async (text: string, status: number, code: string) => {
    const [head = '', body = ''] = (await say(text)).split('\r\n\r\n');
    const headers = Object.fromEntries(
      head
        .split('\r\n')
        .slice(1)
        .map((line) => [line.split(': ')[0]!.toLowerCase(), line.split(': ')[1]!]),
    );
    const problem = JSON.parse(body) as ProblemBody;
    const reply = { status: Number(head.split(' ')[1]), headers, body: { instance: '/', ...problem } };
    expectProblem(reply, status, code);
    expect(headers).toMatchObject({ connection: 'close', 'content-length': String(Buffer.byteLength(body)) });
  };

  it.each([
    ['no HTTP', 'HELO shop\r\n\r\n'],
    ['two lengths', 'POST /v1/carts HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}'],
    [
      'a length and chunks',
      'POST /v1/carts HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['a method that there is not', 'BREW /v1/carts HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['a header that is none', 'GET / HTTP/1.1\r\nHost: x\r\nNo colon\r\n\r\n'],
  ])('with %s is refused as malformed', async (_title, text) => {
    await refused(text, 400, 'request_malformed');
  });

  it('with headers that never end is refused', async () => {
    await refused(`GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'headers_too_large');
  });

  it.each([
    ['headers', 'GET / HTTP/1.1\r\nHost: x\r\n'],
    ['a body', 'POST /v1/carts HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{'],
  ])('whose %s do not arrive ends with an answer', async (_title, text) => {
    await refused(text, 408, 'request_too_slow');
  });

  it('on which nothing happens after an answer is kept for as long as the settings say, and then ends', async () => {
    const answer = await say('GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(answer).toMatch(/^Keep-Alive: timeout=2\r$/im);
    expect(answer).not.toContain('408');
  });
});
