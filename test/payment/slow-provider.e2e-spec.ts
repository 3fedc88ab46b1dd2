import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ProviderSilence } from '../../src/payment/payment.port.js';
import { SandboxAdapter } from '../../src/payment/sandbox.adapter.js';
import { startApp, type TestApp } from '../support/app.js';
import { checkOut, newCart, newVariant } from '../support/factories.js';
import { testConfig } from '../support/settings.js';

/** M19.3: a provider that never stops answering is as silent as one that never begins. */
describe('a bank that answers byte by byte, without end', () => {
  let server: Server;
  let app: TestApp;
  let sandboxUrl: string;
  beforeAll(async () => {
    server = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const trickle = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(trickle));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    sandboxUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    app = await startApp({ sandboxUrl, paymentTimeoutMs: 300, logLevel: 'silent' });
  });
  afterAll(async () => {
    await app.stop();
    server.closeAllConnections();
    server.close();
  });

  it('keeps no shopper waiting: the order is pending and the sweep goes on', async () => {
    const { status, body } = await checkOut(app.shop, await newCart(app.shop, [await newVariant(app), 1]));
    expect({ status, order: body.status }).toEqual({ status: 202, order: 'pending' });
  });

  it('keeps nobody waiting for a connection either', async () => {
    const adapter = new SandboxAdapter(testConfig({ sandboxUrl, paymentTimeoutMs: 300 }));
    const asked = await Promise.allSettled(Array.from({ length: 300 }, () => adapter.find('anything')));
    const reasons = asked.map((one) => (one.status === 'rejected' ? (one.reason as unknown) : 'answered'));
    expect(reasons.filter((reason) => !(reason instanceof ProviderSilence))).toEqual([]);
    await adapter.onApplicationShutdown();
  });
});
