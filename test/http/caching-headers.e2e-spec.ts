import { newApiKey } from '../access/machines.js';
import { randomUUID } from 'node:crypto';
import { draft } from '../catalog/product.body.js';
import { newPasskeyOwner, PASSKEY_SETTINGS } from '../identity/passkeys.js';
import { documentOf, operationsOf } from '../docs-ui/document.js';
import { expectProblem } from '../platform/problem.js';
import { MediaService } from '../../src/media/index.js';
import { newClient } from '../authorization/third-party.js';
import { startApp, type TestApp } from '../support/app.js';
import type { Client, Reply } from '../support/client.js';
import { newCart, newOrder, newVariant } from '../support/factories.js';
import { STAFF } from '../support/settings.js';

const PUBLIC = /^public, max-age=\d+, (?:stale-while-revalidate=\d+|immutable)$/;
const PRIVATE = /^private, no-cache$/;

/** Headers of one exchange, not of the answer. */
const OWN = ['date', 'x-request-id', 'connection', 'keep-alive', 'transfer-encoding'];
/** Headers that describe a body. */
const OF_BODY = ['content-type', 'content-length'];

/** M12.4: who may keep an answer, and how a client learns that what it has is still right. */
describe('the answer to a GET', () => {
  let app: TestApp;
  let staff: Client;
  let addresses: Record<string, { path: string; caller: Client; isPublic?: boolean }>;

  beforeAll(async () => {
    app = await startApp({ docsEnabled: 'true', ...PASSKEY_SETTINGS });
    staff = await app.staff();
    addresses = await addressesOf();
  });
  afterAll(() => app.stop());

  /** Where each operation of the document finds something. One that is missing here fails the test. */
  async function addressesOf(): Promise<typeof addresses> {
    const { shop } = app;
    const variantId = await newVariant(app);
    const [row] = await app.database.rows<{ productId: string; slug: string }>(
      `SELECT product.id AS "productId", product.slug FROM product JOIN product_variant variant ON variant.product_id = product.id
       WHERE variant.id = $1`,
      [variantId],
    );
    await staff.send('PATCH', `/v1/admin/products/${row!.productId}`, { categories: [['Light']] });
    const cart = await newCart(shop, [variantId, 1]);
    const order = await newOrder(app, variantId);
    const [level] = await app.database.rows<{ id: string }>('SELECT id FROM stock_level WHERE variant_id = $1', [
      variantId,
    ]);
    const picture = await app.web.get(MediaService, { strict: false }).store(Buffer.from('picture'), 'image/webp');
    const [held] = await app.database.rows<{ userId: string; roleId: string }>(
      `SELECT user_id AS "userId", role_id AS "roleId" FROM role_assignment JOIN app_user ON app_user.id = user_id
       WHERE email <> $1 LIMIT 1`,
      [STAFF.owner],
    );
    const shared = { userId: held!.userId, permission: 'order.view', resourceType: 'order', resourceId: order.id };
    const sharing = await staff.post<{ id: string }>('/v1/admin/grants', shared);
    const [session] = await app.database.rows<{ id: string }>(
      'SELECT session.id FROM session JOIN app_user ON app_user.id = user_id WHERE email = $1',
      [STAFF.owner],
    );
    const { id: clientId } = await newClient(staff);
    const [grant] = await app.database.rows<{ id: string }>(
      `INSERT INTO oauth_grant (id, user_id, client_id, payload, expires_at)
       SELECT uuidv7(), id, $2, '{"openid":{"scope":"openid"}}', now() + interval '1 day' FROM app_user WHERE email = $1
       RETURNING id`,
      [STAFF.owner, clientId],
    );
    const machineKey = await newApiKey(staff, ['order.read']);
    const externalIdentityId = randomUUID();
    await app.database.rows(
      `INSERT INTO external_identity (id, user_id, issuer, subject) SELECT $1, user_id, 'https://id.example', 'ada' FROM session WHERE id = $2`,
      [externalIdentityId, session!.id],
    );
    const keeper = await newPasskeyOwner(app);
    const open = (path: string) => ({ path, caller: shop, isPublic: true });
    const closed = (path: string) => ({ path, caller: staff });
    return {
      'GET /v1': open('/v1'),
      'GET /v1/admin': closed('/v1/admin'),
      'GET /v1/products': open('/v1/products'),
      'GET /v1/products/{key}': open(`/v1/products/${row!.slug}`),
      'GET /v1/categories': open('/v1/categories'),
      'GET /v1/categories/{slug}': open('/v1/categories/light'),
      'GET /v1/shipping-methods': open('/v1/shipping-methods'),
      'GET /v1/media/{key}': open(`/v1/media/${picture}`),
      'GET /v1/carts/{id}': { path: `/v1/carts/${cart.id}`, caller: shop.as({ 'cart-token': cart.token }) },
      'GET /v1/orders': closed('/v1/orders'),
      'GET /v1/orders/{id}': { path: `/v1/orders/${order.id}`, caller: shop.as({ 'order-token': order.token }) },
      'GET /v1/admin/products': closed('/v1/admin/products'),
      'GET /v1/admin/products/{id}': closed(`/v1/admin/products/${row!.productId}`),
      'GET /v1/admin/variants/{id}': closed(`/v1/admin/variants/${variantId}`),
      'GET /v1/admin/variants/{id}/prices': closed(`/v1/admin/variants/${variantId}/prices`),
      'GET /v1/admin/stock-locations': closed('/v1/admin/stock-locations'),
      'GET /v1/admin/stock-levels': closed('/v1/admin/stock-levels'),
      'GET /v1/admin/stock-levels/{id}': closed(`/v1/admin/stock-levels/${level!.id}`),
      'GET /v1/admin/roles': closed('/v1/admin/roles'),
      'GET /v1/admin/roles/{id}': closed(`/v1/admin/roles/${held!.roleId}`),
      'GET /v1/admin/grants': closed('/v1/admin/grants'),
      'GET /v1/admin/grants/{id}': closed(`/v1/admin/grants/${sharing.body.id}`),
      'GET /v1/admin/resources/{type}/{id}/holders': closed(`/v1/admin/resources/order/${order.id}/holders`),
      'GET /v1/admin/permissions': closed('/v1/admin/permissions'),
      'GET /v1/admin/permissions/{name}/holders': closed('/v1/admin/permissions/order.refund/holders'),
      'GET /v1/admin/users': closed('/v1/admin/users'),
      'GET /v1/admin/users/{id}': closed(`/v1/admin/users/${held!.userId}`),
      'GET /v1/admin/users/{id}/permissions': closed(`/v1/admin/users/${held!.userId}/permissions`),
      'GET /v1/admin/api-keys': closed('/v1/admin/api-keys'),
      'GET /v1/admin/api-keys/{id}': closed(`/v1/admin/api-keys/${machineKey.id}`),
      'GET /v1/admin/audit-entries': closed('/v1/admin/audit-entries'),
      'GET /v1/admin/oauth-clients': closed('/v1/admin/oauth-clients'),
      'GET /v1/admin/oauth-clients/{id}': closed(`/v1/admin/oauth-clients/${clientId}`),
      'GET /v1/users/me/apps': closed('/v1/users/me/apps'),
      'GET /v1/users/me/apps/{id}': closed(`/v1/users/me/apps/${grant!.id}`),
      'GET /v1/users/me': closed('/v1/users/me'),
      'GET /v1/users/me/external-identities': closed('/v1/users/me/external-identities'),
      'GET /v1/users/me/external-identities/{id}': closed(`/v1/users/me/external-identities/${externalIdentityId}`),
      'GET /v1/identity-providers': open('/v1/identity-providers'),
      'GET /v1/users/me/passkeys': closed('/v1/users/me/passkeys'),
      'GET /v1/users/me/passkeys/{id}': {
        path: `/v1/users/me/passkeys/${keeper.passkey.id}`,
        caller: keeper.owner,
      },
      'GET /v1/users/me/factors': closed('/v1/users/me/factors'),
      'GET /v1/sessions': closed('/v1/sessions'),
      'GET /v1/sessions/{id}': closed(`/v1/sessions/${session!.id}`),
      'GET /v1/admin/orders': closed('/v1/admin/orders'),
      'GET /v1/admin/orders/{id}': closed(`/v1/admin/orders/${order.id}`),
    };
  }

  const headersOf = ({ headers }: Reply, without: string[] = []) =>
    Object.fromEntries(Object.entries(headers).filter(([name]) => ![...OWN, ...without].includes(name)));

  it('says of every operation of the document whether and by whom it may be kept', async () => {
    const names = operationsOf(await documentOf(app.shop)).map(({ name }) => name);
    const reads = names.filter((name) => name.startsWith('GET /v1/'));
    expect(reads.filter((name) => !(name in addresses))).toEqual([]);
    for (const name of reads) {
      const { path, caller, isPublic } = addresses[name]!;
      const reply = await caller.get(path);
      expect({ name, status: reply.status }).toEqual({ name, status: 200 });
      expect(reply.headers['cache-control'], name).toMatch(isPublic ? PUBLIC : PRIVATE);
      expect(reply.headers.etag, name).toMatch(/^"[\w.-]+"$/);
    }
  });

  it('comes with its name, is not sent again to whoever has it, and is told to HEAD without a body', async () => {
    for (const [name, { path, caller }] of Object.entries(addresses)) {
      const whole = await caller.get(path);
      const etag = String(whole.headers.etag);
      expect((await caller.get(path)).headers.etag, name).toBe(etag);
      for (const known of [etag, `"x", W/${etag}`, etag.replace(/"$/, '-br"'), '*']) {
        if (path.startsWith('/v1/media/') && known !== etag) continue;
        const same = await caller.get<unknown>(path, { 'if-none-match': known });
        expect([name, same.status, same.body]).toEqual([name, 304, '']);
        expect(headersOf(same as Reply, ['etag', ...OF_BODY]), name).toEqual(headersOf(whole, ['etag', ...OF_BODY]));
      }
      expect((await caller.get(path, { 'if-none-match': '"other"' })).status, name).toBe(200);
      const head = await caller.send<unknown>('HEAD', path, undefined);
      expect([name, head.status, head.body]).toEqual([name, 200, '']);
      expect(headersOf(head as Reply), name).toEqual(headersOf(whole));
    }
  });

  it('depends on the token that opens it, and a public one on no token', async () => {
    const varyOf = async (name: string) => {
      const { path, caller } = addresses[name]!;
      return String((await caller.get(path)).headers.vary)
        .toLowerCase()
        .split(', ');
    };
    for (const name of ['GET /v1/products', 'GET /v1/categories', 'GET /v1/shipping-methods']) {
      expect(await varyOf(name)).toEqual(expect.arrayContaining(['accept', 'accept-encoding', 'origin']));
      expect(await varyOf(name)).not.toContain('authorization');
    }
    expect(await varyOf('GET /v1/carts/{id}')).toContain('cart-token');
    expect(await varyOf('GET /v1/orders/{id}')).toContain('order-token');
    expect(await varyOf('GET /v1/admin/orders')).toContain('authorization');
  });

  it('gets another name when anything in it changes', async () => {
    const { path, caller } = addresses['GET /v1/admin/products']!;
    const before = await caller.get(path);
    await staff.post('/v1/admin/products', draft());
    const after = await caller.get(path, { 'if-none-match': String(before.headers.etag) });
    expect(after.status).toBe(200);
    expect(after.headers.etag).not.toBe(before.headers.etag);
  });

  it('that is a problem is kept by nobody and has no name, nor has a sign-in or a probe', async () => {
    const problem = await app.shop.get('/v1/products/none');
    expectProblem(problem, 404, 'product_not_found');
    const closed = await app.shop.get('/v1/admin/orders');
    const probe = await app.shop.get('/health/live');
    const nowhere = await app.shop.get('/v1/nowhere', { 'if-none-match': '*' });
    expect([closed.status, probe.status, nowhere.status]).toEqual([401, 200, 404]);
    for (const { headers } of [problem, closed, probe, nowhere]) {
      expect(headers['cache-control']).toBe('no-store');
      expect(headers).not.toHaveProperty('etag');
    }
  });
});
