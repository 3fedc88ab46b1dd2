import { randomUUID } from 'node:crypto';
import { startApp, type TestApp } from '../support/app.js';
import { type CartBody, newCart, newVariant, type ProblemBody } from '../support/factories.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem } from '../platform/problem.js';
import { HOSTILE } from './hostile.js';
import { sendBytes } from './bytes.js';

/** M4.3, M9.1: no body makes us fall, in any format. */
describe('a hostile body', () => {
  let app: TestApp;
  let cart: CartBody;
  beforeAll(async () => {
    app = await startApp();
    cart = await newCart(app.shop, [await newVariant(app), 1]);
  });
  afterAll(() => app.stop());

  it.each(HOSTILE)('with %s in %s is refused, and nothing is done', async (_title, type, body) => {
    const routes: [method: string, path: string][] = [
      ['POST', '/v1/carts'],
      ['POST', '/v1/admin/sessions'],
      ['PATCH', `/v1/carts/${cart.id}/lines/${cart.lines[0]!.id}`],
      ['POST', `/v1/carts/${cart.id}/checkout`],
    ];
    for (const [method, path] of routes) {
      const headers = {
        'content-type': type,
        'cart-token': cart.token,
        'if-match': '*',
        'idempotency-key': randomUUID(),
      };
      const reply = await withoutChange(app.database, () => sendBytes(app.shop, method, path, body, headers));
      const { code } = reply.body as ProblemBody;
      const known: Record<string, number> = { request_malformed: 400, validation_failed: 422, body_too_large: 413 };
      expectProblem(reply, known[code] ?? 400, code);
    }
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
  });
});
