import { randomUUID } from 'node:crypto';
import { newMember, newRole } from '../access/staff.js';
import { newClient } from '../authorization/third-party.js';
import { type AdminProductBody, draft, newSku } from '../catalog/product.body.js';
import { newPasskeyOwner } from '../identity/passkeys.js';
import type { TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { newCart, newVariant } from '../support/factories.js';

/** One thing that can be changed, made for the test: how, and where the `ETag` is found that the change asks for. */
export interface Changeable {
  caller: Client;
  at: string;
  path: string;
  body?: object;
}

type Fixture = (app: TestApp, staff: Client) => Promise<Changeable>;

const COLOURS = { options: [{ name: 'Colour', values: ['Ink', 'Chalk'] }] };
const inBoth = () => ['Ink', 'Chalk'].map((Colour) => ({ sku: newSku(), options: { Colour } }));

async function ofProduct(staff: Client, body: object | undefined): Promise<Changeable> {
  const { body: product } = await staff.post<AdminProductBody>('/v1/admin/products', draft());
  const path = `/v1/admin/products/${product.id}`;
  return { caller: staff, at: path, path, body };
}

async function ofVariant(staff: Client, body?: object): Promise<Changeable> {
  const product = draft({ ...COLOURS, variants: inBoth() });
  const { body: made } = await staff.post<AdminProductBody>('/v1/admin/products', product);
  const path = `/v1/admin/variants/${made.variants[0]!.id}`;
  return { caller: staff, at: path, path, body };
}

async function ofCartLine(app: TestApp, body?: object): Promise<Changeable> {
  const cart = await newCart(app.shop, [await newVariant(app), 1]);
  const at = `/v1/carts/${cart.id}`;
  const caller = app.shop.as({ 'cart-token': cart.token });
  return { caller, at, path: `${at}/lines/${cart.lines[0]!.id}`, body };
}

async function ofRole(staff: Client, body?: object): Promise<Changeable> {
  const path = `/v1/admin/roles/${(await newRole(staff, ['order.read'])).id}`;
  return { caller: staff, at: path, path, body };
}

async function ofApp(staff: Client, body?: object): Promise<Changeable> {
  const path = `/v1/admin/oauth-clients/${(await newClient(staff)).id}`;
  return { caller: staff, at: path, path, body };
}

/** Every operation that changes what others change too. One that is missing here fails the test. */
export const CHANGES: Record<string, Fixture> = {
  'PUT /v1/admin/products/{id}': (_app, staff) => ofProduct(staff, draft()),
  'PATCH /v1/admin/products/{id}': (_app, staff) => ofProduct(staff, { name: 'Another name' }),
  'DELETE /v1/admin/products/{id}': (_app, staff) => ofProduct(staff, undefined),
  'PATCH /v1/admin/variants/{id}': (_app, staff) => ofVariant(staff, { sku: newSku() }),
  'DELETE /v1/admin/variants/{id}': (_app, staff) => ofVariant(staff),
  'PUT /v1/admin/variants/{id}/prices': async (_app, staff) => {
    const { path, ...variant } = await ofVariant(staff, { prices: [{ amount: 700, currency: 'EUR' }] });
    return { ...variant, path: `${path}/prices`, at: `${path}/prices` };
  },
  'PUT /v1/admin/roles/{id}': (_app, staff) =>
    ofRole(staff, { name: `Role ${randomUUID()}`, permissions: ['order.read', 'order.refund'] }),
  'DELETE /v1/admin/roles/{id}': (_app, staff) => ofRole(staff),
  'PUT /v1/admin/users/{id}/roles': async (app, staff) => {
    const [one, other] = [await newRole(staff, ['order.read']), await newRole(staff, ['order.refund'])];
    const at = `/v1/admin/users/${(await newMember(app, staff, [{ roleId: one.id }])).id}`;
    return { caller: staff, at, path: `${at}/roles`, body: { roles: [{ roleId: other.id, store: 'main' }] } };
  },
  'PUT /v1/admin/oauth-clients/{id}': (_app, staff) =>
    ofApp(staff, { name: `App ${randomUUID()}`, redirectUris: ['https://app.example/'], scopes: ['openid'] }),
  'DELETE /v1/admin/oauth-clients/{id}': (_app, staff) => ofApp(staff),
  'PATCH /v1/users/me': (_app, staff) =>
    Promise.resolve({ caller: staff, at: '/v1/users/me', path: '/v1/users/me', body: { name: `Ada ${randomUUID()}` } }),
  'PATCH /v1/users/me/passkeys/{id}': async (app) => {
    const { owner: caller, passkey } = await newPasskeyOwner(app);
    const path = `/v1/users/me/passkeys/${passkey.id}`;
    return { caller, at: path, path, body: { name: `Key ${randomUUID()}` } };
  },
  'PATCH /v1/carts/{id}/lines/{lineId}': (app) => ofCartLine(app, { quantity: 2 }),
  'DELETE /v1/carts/{id}/lines/{lineId}': (app) => ofCartLine(app),
};

/** What leaves nothing behind that a version could be compared with. */
export const FOR_GOOD: ReadonlySet<string> = new Set([
  'DELETE /v1/admin/roles/{id}',
  'DELETE /v1/admin/oauth-clients/{id}',
]);

/** What is ended as a whole, and has no versions that could cross. */
export const UNVERSIONED = [
  ...['DELETE /v1/users/me/totp', 'DELETE /v1/users/me/passkeys/{id}'],
  'DELETE /v1/admin/grants/{id}',
  'DELETE /v1/sessions',
  'DELETE /v1/sessions/{id}',
  'DELETE /v1/users/me/apps/{id}',
  'DELETE /v1/users/me/external-identities/{id}',
];
