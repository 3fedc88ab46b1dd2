import { once } from 'node:events';
import { connect } from 'node:net';
import { Log } from '../../src/platform/logging/log.js';
import { freePort } from '../../src/local/ports.js';
import { startApp, type TestApp } from '../support/app.js';

const SECRET = 'rosebud';

/** M7.4: what is wrong with input is counted and logged by its codes, and never what was sent. */
describe('a refusal', () => {
  let app: TestApp;
  let metrics: string;
  beforeAll(async () => {
    const metricsPort = await freePort();
    metrics = `http://127.0.0.1:${metricsPort}`;
    app = await startApp({ metricsPort, logLevel: 'info', requestTimeoutMs: 1_000 });
  });
  afterAll(() => app.stop());

  /** Sends the bytes as they are and waits for the server to end the connection. */
  const say = async (bytes: string) => {
    const { hostname, port } = new URL(app.shop.url);
    const socket = connect(Number(port), hostname).resume();
    socket.write(bytes);
    await once(socket, 'close');
  };

  const counted = async () => {
    const response = await fetch(`${metrics}/metrics`);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    return response.text();
  };

  it('is counted by the code of the problem and those of its faults, and logged with them', async () => {
    const lines = vi.spyOn(app.web.get(Log), 'info').mockImplementation(() => undefined);
    const wrong = { email: SECRET, password: 7, [SECRET]: true };
    for (let time = 0; time < 2; time++) expect((await app.shop.post('/v1/admin/sessions', wrong)).status).toBe(422);
    expect((await app.shop.get(`/v1/products?sort=${SECRET}`)).status).toBe(400);
    const text = await counted();
    expect(text).toContain('stoa_problems_total{code="validation_failed"} 2\n');
    expect(text).toContain('stoa_problems_total{code="query_invalid"} 1\n');
    expect(text).toContain('stoa_input_faults_total{code="member_unknown"} 2\n');
    expect(text).toContain('stoa_input_faults_total{code="is_email"} 2\n');
    const logged = lines.mock.calls.filter(([message]) => message === 'request').map(([, notes]) => notes);
    expect(logged).toMatchObject([
      { code: 'validation_failed', faults: expect.arrayContaining(['member_unknown', 'is_email']) as string[] },
      { code: 'validation_failed' },
      { code: 'query_invalid' },
    ]);
    expect(JSON.stringify(lines.mock.calls) + text).not.toContain(SECRET);
  });

  it.each([
    ['an address that cannot be decoded', `/v1/products/%E0%A4%A?${SECRET}`, '', 'request_malformed', 400],
    ['an address with too long a part', `/v1/products/${SECRET.repeat(30)}`, '', 'address_too_long', 414],
    ['what is no HTTP', '', `${SECRET}\r\n\r\n`, 'request_malformed', 400],
    ['headers that are too large', '', `GET / HTTP/1.1\r\nX: ${SECRET.repeat(4000)}\r\n\r\n`, 'headers_too_large', 431],
    ['a request that does not arrive', '', `GET /${SECRET} HTTP/1.1\r\n`, 'request_too_slow', 408],
  ])('of %s is counted and logged too', async (_what, address, bytes, code, status) => {
    const lines = vi
      .spyOn(app.web.get(Log), 'info')
      .mockClear()
      .mockImplementation(() => undefined);
    const count = async () =>
      Number(new RegExp(`^stoa_problems_total\\{code="${code}"\\} (\\d+)$`, 'm').exec(await counted())?.[1] ?? 0);
    const before = await count();
    if (address === '') await say(bytes);
    else expect((await fetch(app.shop.url + address)).status).toBe(status);
    expect(await count()).toBe(before + 1);
    const requestId = expect.stringMatching(/^[\da-f-]{36}$/) as string;
    expect(lines.mock.calls).toEqual([['refused before routing', { requestId, status, code }]]);
    expect(await counted()).not.toContain(SECRET);
  });

  it('is told within the house only', async () => {
    expect((await app.shop.get('/metrics')).status).toBe(404);
    expect((await fetch(`${metrics}/v1/products`)).status).toBe(404);
  });
});
