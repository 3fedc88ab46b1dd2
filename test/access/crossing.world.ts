import { MediaService } from '../../src/media/index.js';
import { newClient } from '../authorization/third-party.js';
import { bearing, newAccount, signIn as signInAccount } from '../identity/accounts.js';
import type { TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { checkOut, newCart, newVariant } from '../support/factories.js';
import { STAFF } from '../support/settings.js';
import { eventually } from '../support/wait.js';
import { callerWith, type RoleBody, signIn, type UserBody } from './staff.js';

/** Everybody who could ask for what is not theirs. Requests are for the store `main` unless they name another. */
export interface Callers {
  nobody: Client;
  /** Whose cart, order and session those of the world are. */
  shopper: Client;
  anotherShopper: Client;
  /** Everything in every store. */
  owner: Client;
  /** Everything there is to see in `main`, by a role of that store. */
  staffOfMain: Client;
  /** The same in the store `other`, and nothing in `main`. */
  staffOfOther: Client;
  /** Staff of `main` with one permission that no route to read asks for. */
  lowerRole: Client;
}

/** One of everything, in the store `main`: what each route is asked for. Ids and words that nothing else has. */
export interface World {
  productId: string;
  slug: string;
  category: string;
  variantId: string;
  levelId: string;
  locationId: string;
  shippingMethod: string;
  media: string;
  cart: { id: string; token: string };
  order: { id: string; token: string };
  sessionId: string;
  shopperId: string;
  shopperEmail: string;
  /** Of the order, to nobody who asks here. */
  grantId: string;
  /** An app of others, and what the shopper granted it. */
  clientId: string;
  appId: string;
  /** What the shopper signs in with besides a password. */
  passkeyId: string;
  identityId: string;
  /** A key of `main`. */
  apiKeyId: string;
  /** A role of `main`, and somebody who holds it there. */
  role: RoleBody;
  member: UserBody;
}

/** Permissions that a route to read asks for. */
const TO_SEE = [
  'product.read',
  'stock.read',
  'order.read',
  'role.read',
  'user.read',
  'audit.read',
  'grant.read',
  'oauth-client.read',
  'api-key.read',
];

/** Two stores, and in the first of them one of everything. */
export async function newWorld(app: TestApp): Promise<{ world: World; callers: Callers }> {
  const owner = await app.staff();
  await app.database.rows(
    `INSERT INTO store (id, code, name, currencies, tax_rate, prices_include_tax, created_at)
     SELECT uuidv7(), 'other', 'Other', currencies, tax_rate, prices_include_tax, now() FROM store`,
  );
  await eventually(
    () => owner.get('/v1/admin/roles', { store: 'other' }),
    ({ status }) => status === 200,
  );
  const { role, user: member, caller: staffOfMain } = await callerWith(app, owner, TO_SEE, 'main');
  const { callers: shoppers, ...shop } = await newShop(app, owner);
  const callers: Callers = {
    ...shoppers,
    ...{ nobody: app.shop, owner, staffOfMain },
    staffOfOther: await staffOf('other', app, owner),
    lowerRole: (await callerWith(app, owner, ['order.fulfill'], 'main')).caller,
  };
  const stranger = await newAccount(app);
  const { body: grant } = await owner.post<{ id: string }>('/v1/admin/grants', {
    ...{ userId: stranger.userId, permission: 'order.view', resourceType: 'order', resourceId: shop.order.id },
  });
  const { id: clientId } = await newClient(owner);
  const [granted] = await app.database.rows<{ id: string }>(
    `INSERT INTO oauth_grant (id, user_id, client_id, payload, expires_at)
     VALUES (uuidv7(), $1, $2, '{"openid":{"scope":"openid"}}', now() + interval '1 day') RETURNING id`,
    [shop.shopperId, clientId],
  );
  const [passkey] = await app.database.rows<{ id: string }>(
    `INSERT INTO passkey (id, user_id, credential_id, public_key, sign_count, transports, name, is_synced)
     VALUES (uuidv7(), $1, '\\x01', '\\x01', 0, '{}', 'Phone', false) RETURNING id`,
    [shop.shopperId],
  );
  const [identity] = await app.database.rows<{ id: string }>(
    `INSERT INTO external_identity (id, user_id, issuer, subject) VALUES (uuidv7(), $1, 'https://id.example', 'mia') RETURNING id`,
    [shop.shopperId],
  );
  const { body: key } = await owner.post<{ id: string }>('/v1/admin/api-keys', {
    ...{ name: 'Sync', scopes: ['order.read'], store: 'main' },
  });
  const ids = { grantId: grant.id, clientId, appId: granted!.id, passkeyId: passkey!.id, identityId: identity!.id };
  return { world: { ...shop, role, member, ...ids, apiKeyId: key.id }, callers };
}

async function staffOf(store: string, app: TestApp, owner: Client): Promise<Client> {
  const there = owner.as({ store });
  const role = await there.post<RoleBody>('/v1/admin/roles', { name: 'Sees all', permissions: TO_SEE, store });
  const email = 'other@stoa.test';
  const roles = [{ roleId: role.body.id, store }];
  await there.post('/v1/admin/users', { email, name: 'Olga', roles });
  await app.database.rows(
    `UPDATE app_user SET password_hash = (SELECT password_hash FROM app_user WHERE email = $2), email_verified_at = now()
     WHERE email = $1`,
    [email, STAFF.owner],
  );
  return signIn(app, email);
}

async function newShop(
  app: TestApp,
  owner: Client,
): Promise<Omit<World, 'role' | 'member' | Later> & { callers: Shoppers }> {
  const [one, another] = [await newAccount(app), await newAccount(app)];
  const session = (await signInAccount(app, one)).body;
  const shopper = bearing(app.shop, session);
  const anotherShopper = bearing(app.shop, (await signInAccount(app, another)).body);
  const variantId = await newVariant(app);
  const [found] = await app.database.rows<{ productId: string; slug: string; levelId: string; locationId: string }>(
    `SELECT product.id AS "productId", product.slug, stock_level.id AS "levelId", stock_level.location_id AS "locationId"
     FROM product_variant JOIN product ON product.id = product_id JOIN stock_level ON variant_id = product_variant.id
     WHERE product_variant.id = $1`,
    [variantId],
  );
  const category = 'crossing-lamps';
  await owner.send('PATCH', `/v1/admin/products/${found!.productId}`, { categories: [['Crossing lamps']] });
  const shippingMethod = 'Only in main';
  await app.database.rows('UPDATE shipping_method SET name = $1 WHERE code = $2', [shippingMethod, 'free']);
  const picture = await app.web.get(MediaService, { strict: false }).store(Buffer.from('picture'), 'image/webp');
  const cart = await newCart(shopper, [variantId, 1]);
  const { body: order } = await checkOut(shopper, await newCart(shopper, [variantId, 1]));
  return {
    ...{ ...found!, category, variantId, shippingMethod, media: picture, cart, order },
    ...{ sessionId: session.id, shopperId: one.userId, shopperEmail: one.email },
    callers: { shopper, anotherShopper },
  };
}

/** Ids of what others make of the shop, its shopper and its staff. */
type Later = 'grantId' | 'clientId' | 'appId' | 'passkeyId' | 'identityId' | 'apiKeyId';

type Shoppers = Pick<Callers, 'shopper' | 'anotherShopper'>;
