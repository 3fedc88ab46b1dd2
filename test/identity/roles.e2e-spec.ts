import { randomUUID } from 'node:crypto';
import { AppModule } from '../../src/app.module.js';
import { routesOf } from '../architecture/routes.js';
import { startApp, type TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { STAFF, testConfig } from '../support/settings.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem } from '../platform/problem.js';

type Role = keyof typeof STAFF;

const ROLES = Object.keys(STAFF) as Role[];

/** Who may do what. Written down a second time on purpose: a wider right must be meant in two places. */
const MAY: Record<string, Role[]> = {
  'product.read': ['owner', 'merchandiser', 'support', 'viewer'],
  'product.write': ['owner', 'merchandiser'],
  'media.write': ['owner', 'merchandiser'],
  'stock.read': ['owner', 'merchandiser', 'support', 'viewer'],
  'stock.adjust': ['owner', 'merchandiser'],
  'order.read': ['owner', 'support', 'viewer'],
  'order.cancel': ['owner', 'support'],
  'order.refund': ['owner', 'support'],
  'order.capture': ['owner', 'support'],
  'order.fulfill': ['owner', 'support'],
  'grant.read': ['owner'],
  'grant.write': ['owner'],
  'role.read': ['owner'],
  'role.write': ['owner'],
  'user.read': ['owner'],
  'user.write': ['owner'],
  'api-key.read': ['owner'],
  'api-key.write': ['owner'],
  'audit.read': ['owner'],
  'oauth-client.read': ['owner'],
  'oauth-client.write': ['owner'],
};

const NEEDS: Record<string, keyof typeof MAY> = {
  'GET /v1/admin/products': 'product.read',
  'POST /v1/admin/products': 'product.write',
  'GET /v1/admin/products/:id': 'product.read',
  'PUT /v1/admin/products/:id': 'product.write',
  'PATCH /v1/admin/products/:id': 'product.write',
  'DELETE /v1/admin/products/:id': 'product.write',
  'POST /v1/admin/products/:id/restoration': 'product.write',
  'POST /v1/admin/product-operations': 'product.write',
  'POST /v1/admin/products/:id/variants': 'product.write',
  'GET /v1/admin/variants/:id': 'product.read',
  'PATCH /v1/admin/variants/:id': 'product.write',
  'DELETE /v1/admin/variants/:id': 'product.write',
  'POST /v1/admin/variants/:id/restoration': 'product.write',
  'GET /v1/admin/variants/:id/prices': 'product.read',
  'PUT /v1/admin/variants/:id/prices': 'product.write',
  'POST /v1/admin/media': 'media.write',
  'GET /v1/admin/stock-locations': 'stock.read',
  'GET /v1/admin/stock-levels': 'stock.read',
  'GET /v1/admin/stock-levels/:id': 'stock.read',
  'POST /v1/admin/stock-adjustments': 'stock.adjust',
  'GET /v1/admin/orders': 'order.read',
  'GET /v1/admin/orders/:id': 'order.read',
  'POST /v1/admin/orders/:id/cancellation': 'order.cancel',
  'POST /v1/admin/orders/:id/captures': 'order.capture',
  'POST /v1/admin/orders/:id/refunds': 'order.refund',
  'POST /v1/admin/orders/:id/fulfillments': 'order.fulfill',
  'GET /v1/admin/roles': 'role.read',
  'POST /v1/admin/roles': 'role.write',
  'GET /v1/admin/roles/:id': 'role.read',
  'PUT /v1/admin/roles/:id': 'role.write',
  'DELETE /v1/admin/roles/:id': 'role.write',
  'GET /v1/admin/grants': 'grant.read',
  'POST /v1/admin/grants': 'grant.write',
  'GET /v1/admin/grants/:id': 'grant.read',
  'DELETE /v1/admin/grants/:id': 'grant.write',
  'GET /v1/admin/resources/:type/:id/holders': 'grant.read',
  'GET /v1/admin/permissions': 'role.read',
  'GET /v1/admin/permissions/:name/holders': 'user.read',
  'GET /v1/admin/users': 'user.read',
  'POST /v1/admin/users': 'user.write',
  'GET /v1/admin/users/:id': 'user.read',
  'PUT /v1/admin/users/:id/roles': 'user.write',
  'GET /v1/admin/users/:id/permissions': 'user.read',
  'GET /v1/admin/api-keys': 'api-key.read',
  'POST /v1/admin/api-keys': 'api-key.write',
  'GET /v1/admin/api-keys/:id': 'api-key.read',
  'POST /v1/admin/api-keys/:id/rotation': 'api-key.write',
  'POST /v1/admin/api-keys/:id/revocation': 'api-key.write',
  'GET /v1/admin/audit-entries': 'audit.read',
  'GET /v1/admin/oauth-clients': 'oauth-client.read',
  'POST /v1/admin/oauth-clients': 'oauth-client.write',
  'GET /v1/admin/oauth-clients/:id': 'oauth-client.read',
  'PUT /v1/admin/oauth-clients/:id': 'oauth-client.write',
  'POST /v1/admin/oauth-clients/:id/secret-rotations': 'oauth-client.write',
  'DELETE /v1/admin/oauth-clients/:id': 'oauth-client.write',
};

/** M6.1, M6.2: each route needs one permission, and each role has just its own. */
describe('the routes of staff', () => {
  let app: TestApp;
  const callers = {} as Record<Role, Client>;
  beforeAll(async () => {
    app = await startApp();
    for (const role of ROLES) callers[role] = await app.staff(role);
  });
  afterAll(() => app.stop());

  const call = (caller: Client, route: string) => {
    const [method = '', path = ''] = route.split(' ');
    const body = method === 'GET' ? undefined : {};
    const headers = { 'idempotency-key': randomUUID() };
    return withoutChange(app.database, () => caller.send(method, path.replace(':id', randomUUID()), body, headers));
  };

  it('are all in the table above', () => {
    const closed = routesOf(AppModule.for('web', testConfig({}))).filter(
      ({ access }) => !access?.isPublic && access?.permission !== null,
    );
    expect(closed.map(({ name }) => name).toSorted()).toEqual(Object.keys(NEEDS).toSorted());
    expect(closed.every(({ name }) => name.includes(' /v1/admin/'))).toBe(true);
  });

  describe.each(Object.entries(NEEDS))('%s', (route, permission) => {
    it('is closed to whoever has not signed in', async () => {
      const reply = await call(app.shop, route);
      expectProblem(reply, 401, 'authentication_required');
      expect(reply.headers['www-authenticate']).toBe('Bearer realm="stoa"');
    });

    it.each(ROLES)(`to %s as ${permission} says`, async (role) => {
      const reply = await call(callers[role], route);
      if (MAY[permission]?.includes(role)) expect([200, 404, 409, 415, 422]).toContain(reply.status);
      else expect(expectProblem(reply, 403, 'permission_missing').permission).toBe(permission);
    });
  });
});
