import { once } from 'node:events';
import http2 from 'node:http2';
import { connect } from 'node:tls';
import { generate } from 'selfsigned';
import { Agent, request } from 'undici';
import { createWeb } from '../../src/processes.js';
import { startApp, type TestApp } from '../support/app.js';

/** M2.3: HTTP/2, with TLS and without, and HTTP/1.1, by configuration alone. */
describe('the web process', () => {
  let app: TestApp;
  let tls: { tlsKey: string; tlsCertificate: string };
  beforeAll(async () => {
    app = await startApp();
    const { private: tlsKey, cert: tlsCertificate } = await generate([{ name: 'commonName', value: 'localhost' }]);
    tls = { tlsKey, tlsCertificate };
  });
  afterAll(() => app.stop());

  const serve = async (changes: object, ask: (port: number) => Promise<void>) => {
    const web = await createWeb({ ...app.config, ...changes });
    await web.listen(0, '127.0.0.1');
    try {
      await ask(Number(new URL(await web.getUrl()).port));
    } finally {
      await web.close();
    }
  };

  /** One exchange by Node's own client: what Stoa must get right is asked of somebody else's code. */
  async function overHttp2(
    url: string,
    headers: http2.OutgoingHttpHeaders,
    body = '',
  ): Promise<http2.IncomingHttpHeaders & { text: string }> {
    const session = http2.connect(url, { rejectUnauthorized: false });
    try {
      const stream = session.request(headers, { endStream: body === '' });
      if (body !== '') stream.end(body);
      const { promise, resolve, reject } = Promise.withResolvers<http2.IncomingHttpHeaders>();
      stream.once('response', resolve).once('error', reject);
      session.once('error', reject);
      const answer = await promise;
      let text = '';
      for await (const chunk of stream.setEncoding('utf8')) text += String(chunk);
      return { ...answer, text };
    } finally {
      session.close();
    }
  }

  const CART = { ':method': 'POST', ':path': '/v1/carts', 'content-type': 'application/json' };

  it('speaks HTTP/2 over TLS, and HTTP/1.1 to whoever knows no better', async () => {
    await serve({ httpProtocol: 'h2', ...tls }, async (port) => {
      const made = await overHttp2(`https://localhost:${port}`, CART, '{"lines":[]}');
      expect(made).toMatchObject({ ':status': 201, location: expect.stringMatching(/^\/v1\/carts\//) as string });
      const refused = await overHttp2(`https://localhost:${port}`, { ...CART, ':method': 'PUT' }, '{}');
      expect(refused).toMatchObject({ ':status': 405, allow: 'OPTIONS, POST' });
      const dispatcher = new Agent({ connect: { rejectUnauthorized: false }, allowH2: false });
      const old = await request(`https://localhost:${port}/v1/products`, { dispatcher });
      expect(old.statusCode).toBe(200);
      await old.body.dump();
      await dispatcher.close();
    });
  });

  it('speaks HTTP/2 without TLS to a proxy that does', async () => {
    await serve({ httpProtocol: 'h2c' }, async (port) => {
      const made = await overHttp2(`http://127.0.0.1:${port}`, CART, '{"lines":[]}');
      expect(made[':status']).toBe(201);
      const versioned = await overHttp2(`http://127.0.0.1:${port}`, { ':path': '/products', 'api-version': '1' });
      expect(JSON.parse(versioned.text)).toHaveProperty('data');
    });
  });

  it('waits no longer for a body on HTTP/2 than on HTTP/1.1, and goes on with the rest of the connection', async () => {
    await serve({ httpProtocol: 'h2c', requestTimeoutMs: 1_000, keepAliveMs: 2_000 }, async (port) => {
      const session = http2.connect(`http://127.0.0.1:${port}`);
      const slow = session.request(CART);
      // Never silent: a time-out of inactivity would wait for ever.
      const trickle = setInterval(() => slow.writable && slow.write(' '), 100);
      let text = '';
      slow.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      const [headers] = (await once(slow, 'response')) as [http2.IncomingHttpHeaders];
      expect(headers).toMatchObject({
        ':status': 408,
        'content-type': expect.stringContaining('problem+json') as string,
      });
      await vi.waitFor(() => expect(slow.closed).toBe(true), { timeout: 10_000 });
      clearInterval(trickle);
      expect(JSON.parse(text)).toMatchObject({ code: 'request_too_slow', instance: '/v1/carts' });
      expect(slow.rstCode).toBe(http2.constants.NGHTTP2_NO_ERROR);
      // Node's client waits for ever for a write that was under way when the server gave the stream up.
      slow.destroy();
      const other = session.request({ ':path': '/v1/products' }).resume();
      expect(((await once(other, 'response')) as [http2.IncomingHttpHeaders])[0][':status']).toBe(200);
      // And then nothing happens on it any more.
      await once(session, 'close');
    });
  });

  it('waits no longer for a body on HTTP/1.1 where it speaks HTTP/2 as well', async () => {
    await serve({ httpProtocol: 'h2', ...tls, requestTimeoutMs: 1_000 }, async (port) => {
      const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false, ALPNProtocols: ['http/1.1'] });
      socket.write(
        'POST /v1/carts HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{',
      );
      let answer = '';
      for await (const chunk of socket.setEncoding('utf8')) answer += String(chunk);
      expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    });
  });

  it('speaks HTTP/1.1 over TLS', async () => {
    await serve({ httpProtocol: 'https', ...tls }, async (port) => {
      const dispatcher = new Agent({ connect: { rejectUnauthorized: false } });
      const answer = await request(`https://localhost:${port}/v1/products`, { dispatcher });
      expect(answer.statusCode).toBe(200);
      await answer.body.dump();
      await dispatcher.close();
    });
  });
});
