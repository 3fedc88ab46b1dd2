import { connect } from 'node:net';
import { Metrics } from '../../src/platform/metrics/metrics.js';
import { startApp, type TestApp } from '../support/app.js';
import { eventually } from '../support/wait.js';

/** M7.4, M19.2: a client that goes away is no outage of ours. */
it('a body that is broken off is told as one, and not as a loss of the database', async () => {
  const app: TestApp = await startApp({ logLevel: 'silent' });
  onTestFinished(() => app.stop());
  const { hostname, port } = new URL(app.config.publicUrl);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  socket.write(
    'POST /v1/carts HTTP/1.1\r\nHost: shop\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"a"',
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
  socket.destroy();
  const text = await eventually(
    () => app.web.get(Metrics).text(),
    (counted) => counted.includes('code='),
  );
  expect(text).toContain('stoa_problems_total{code="request_malformed"} 1');
  expect(text).not.toContain('database_unavailable');
});
