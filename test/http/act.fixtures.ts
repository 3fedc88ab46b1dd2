import { randomUUID } from 'node:crypto';
import { newApiKey } from '../access/machines.js';
import { newMember, newRole } from '../access/staff.js';
import { type AdminProductBody, draft, newSku } from '../catalog/product.body.js';
import type { TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { ADDRESS, newCart, newOrder, newVariant } from '../support/factories.js';
import { CHANGES } from './write.fixtures.js';

/** One call, and another that the same key is not for. */
export interface Act {
  caller: Client;
  path: string;
  body: object;
  other: object;
}

type Fixture = (app: TestApp, staff: Client) => Promise<Act>;

const ofChange =
  (name: string, other: object): Fixture =>
  async (app, staff) => {
    const { caller, path, body = {} } = await CHANGES[name]!(app, staff);
    return { caller, path, body, other };
  };

const ofOrder =
  (verb: string, body: object, other: object, isPaid = false): Fixture =>
  async (app, staff) => {
    const path = `/v1/admin/orders/${(await newOrder(app, await newVariant(app), 2)).id}`;
    if (isPaid) await staff.post(`${path}/captures`, {}, { 'idempotency-key': path });
    return { caller: staff, path: `${path}/${verb}`, body, other };
  };

/** Something that staff have deleted, to be restored. */
async function deleted(staff: Client, kind: 'products' | 'variants'): Promise<Act> {
  const options = [{ name: 'Colour', values: ['Ink', 'Chalk'] }];
  const variants = ['Ink', 'Chalk'].map((Colour) => ({ sku: newSku(), options: { Colour } }));
  const { body } = await staff.post<AdminProductBody>('/v1/admin/products', draft({ options, variants }));
  const path = `/v1/admin/${kind}/${kind === 'products' ? body.id : body.variants[0]!.id}`;
  await staff.send('DELETE', path, undefined);
  return { caller: staff, path: `${path}/restoration`, body: {}, other: { more: 1 } };
}

/** Every POST and PATCH that takes an Idempotency-Key. One that is missing here fails the test. */
export const ACTS: Record<string, Fixture> = {
  'POST /v1/carts': async (app) => {
    const line = { variantId: await newVariant(app), quantity: 1 };
    return { caller: app.shop, path: '/v1/carts', body: { lines: [line] }, other: {} };
  },
  'POST /v1/admin/grants': async (app, staff) => {
    const order = await newOrder(app, await newVariant(app));
    const { id } = await newMember(app, staff, [{ roleId: (await newRole(staff, ['order.read'])).id }]);
    const grant = (permission: string) => ({ userId: id, permission, resourceType: 'order', resourceId: order.id });
    return { caller: staff, path: '/v1/admin/grants', body: grant('order.view'), other: grant('order.read') };
  },
  'POST /v1/carts/{id}/lines': async (app) => {
    const [cart, variantId] = [await newCart(app.shop), await newVariant(app)];
    const lines = (quantity: number) => ({ lines: [{ variantId, quantity }] });
    const caller = app.shop.as({ 'cart-token': cart.token });
    return { caller, path: `/v1/carts/${cart.id}/lines`, body: lines(1), other: lines(2) };
  },
  'PATCH /v1/carts/{id}/lines/{lineId}': ofChange('PATCH /v1/carts/{id}/lines/{lineId}', { quantity: 3 }),
  'POST /v1/carts/{id}/checkout': async (app) => {
    const cart = await newCart(app.shop, [await newVariant(app), 1]);
    const checkout = (email: string) => ({
      ...{ email, shippingAddress: ADDRESS, shippingMethod: 'free' },
      payment: { provider: 'sandbox', token: 'card_ok' },
    });
    const caller = app.shop.as({ 'cart-token': cart.token });
    const [body, other] = [checkout('ada@example.com'), checkout('eve@example.com')];
    return { caller, path: `/v1/carts/${cart.id}/checkout`, body, other };
  },
  'PATCH /v1/users/me': ofChange('PATCH /v1/users/me', { name: 'Eve' }),
  'PATCH /v1/users/me/passkeys/{id}': ofChange('PATCH /v1/users/me/passkeys/{id}', { name: 'Another' }),
  'POST /v1/admin/products': (_app, staff) =>
    Promise.resolve({ caller: staff, path: '/v1/admin/products', body: draft(), other: draft() }),
  'PATCH /v1/admin/products/{id}': ofChange('PATCH /v1/admin/products/{id}', { name: 'Something else' }),
  'POST /v1/admin/products/{id}/restoration': (_app, staff) => deleted(staff, 'products'),
  'POST /v1/admin/product-operations': (_app, staff) => {
    const operations = () => ({ operations: [{ op: 'create', product: draft() }] });
    const path = '/v1/admin/product-operations';
    return Promise.resolve({ caller: staff, path, body: operations(), other: operations() });
  },
  'POST /v1/admin/products/{id}/variants': async (_app, staff) => {
    const options = [{ name: 'Colour', values: ['Ink', 'Chalk'] }];
    const product = draft({ options, variants: [{ sku: newSku(), options: { Colour: 'Ink' } }] });
    const { body } = await staff.post<AdminProductBody>('/v1/admin/products', product);
    const variant = () => ({ sku: newSku(), options: { Colour: 'Chalk' } });
    return { caller: staff, path: `/v1/admin/products/${body.id}/variants`, body: variant(), other: variant() };
  },
  'PATCH /v1/admin/variants/{id}': ofChange('PATCH /v1/admin/variants/{id}', { sku: newSku() }),
  'POST /v1/admin/variants/{id}/restoration': (_app, staff) => deleted(staff, 'variants'),
  'POST /v1/admin/api-keys/{id}/revocation': async (_app, staff) => {
    const path = `/v1/admin/api-keys/${(await newApiKey(staff, ['order.read'])).id}/revocation`;
    return { caller: staff, path, body: {}, other: { more: 1 } };
  },
  'POST /v1/admin/roles': (_app, staff) => {
    const role = () => ({ name: `Role ${randomUUID()}`, permissions: ['order.read'] });
    return Promise.resolve({ caller: staff, path: '/v1/admin/roles', body: role(), other: role() });
  },
  'POST /v1/admin/users': async (_app, staff) => {
    const roles = [{ roleId: (await newRole(staff, ['order.read'])).id }];
    const person = () => ({ email: `${randomUUID()}@stoa.test`, name: 'Ada', roles });
    return { caller: staff, path: '/v1/admin/users', body: person(), other: person() };
  },
  'POST /v1/admin/stock-adjustments': async (app, staff) => {
    const variantId = await newVariant(app);
    const { body } = await staff.get<{ data: { id: string }[] }>('/v1/admin/stock-locations');
    const adjustment = (quantity: number) => ({ variantId, locationId: body.data[0]!.id, quantity, reason: 'Found' });
    return { caller: staff, path: '/v1/admin/stock-adjustments', body: adjustment(1), other: adjustment(2) };
  },
  'POST /v1/admin/orders/{id}/cancellation': ofOrder('cancellation', { reason: 'x' }, { reason: 'y' }),
  'POST /v1/admin/orders/{id}/captures': ofOrder('captures', { amount: 100 }, { amount: 200 }),
  'POST /v1/admin/orders/{id}/refunds': ofOrder(
    'refunds',
    { amount: 1, reason: 'x' },
    { amount: 2, reason: 'x' },
    true,
  ),
  'POST /v1/admin/orders/{id}/fulfillments': ofOrder('fulfillments', {}, { tracking: 'STOA-1' }),
};
