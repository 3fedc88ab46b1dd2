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
    app = await startApp({ metricsPort, logLevel: 'info' });
  });
  afterAll(() => app.stop());

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

  it('is told within the house only', async () => {
    expect((await app.shop.get('/metrics')).status).toBe(404);
    expect((await fetch(`${metrics}/v1/products`)).status).toBe(404);
  });
});
