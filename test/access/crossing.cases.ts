import type { Client } from '../support/client.js';
import type { Callers, World } from './crossing.world.js';

/** What may come back of somebody who is not to see it. */
export type Outcome = 401 | 403 | 404 | 'nothing of it';

/** How one route is tried: where it finds what, who sees it, and what everybody else gets. */
export interface Case {
  /** With what the path names; without it the name of the route. */
  path?: (world: World) => string;
  /** Something of the world that the answer has for whoever may see it, and for nobody else. */
  shows?: (world: World) => string;
  /** Who sees it. */
  seenBy: (keyof Callers)[];
  /** What each of the others gets; with `store=other` it is asked for in that store. */
  others: [who: keyof Callers, outcome: Outcome, store?: 'other'][];
  /** Another header that opens it, for guests. */
  opening?: (world: World, caller: Client) => Client;
}

/** Anybody sees it, in its own store only: `ofShop('/v1/products/lamp', (world) => world.productId)`. */
export const ofShop = (shows: Case['shows'], path?: Case['path'], elsewhere: Outcome = 'nothing of it'): Case => ({
  ...{ shows, seenBy: ['nobody', 'shopper', 'staffOfOther'], others: [['nobody', elsewhere, 'other']] },
  ...(path && { path }),
});

/** Whoever has signed in sees what is theirs. @param others what everybody else who has signed in gets */
export const ofAccount = (shows: Case['shows'], others: Outcome, path?: Case['path']): Case => ({
  shows,
  seenBy: ['shopper'],
  others: [
    ['nobody', 401],
    ['anotherShopper', others],
    ['lowerRole', others],
    ['staffOfMain', others],
    ['owner', others],
  ],
  ...(path && { path }),
});

/** Staff of the store see it, whose role has the permission. @param elsewhere what the owner gets in another store */
export const ofStaff = (shows: Case['shows'], elsewhere: Outcome, path?: Case['path']): Case => ({
  shows,
  seenBy: ['owner', 'staffOfMain'],
  others: [
    ['nobody', 401],
    ['shopper', 403],
    ['lowerRole', 403],
    ['staffOfOther', 403],
    ['owner', elsewhere, 'other'],
    ['staffOfOther', elsewhere, 'other'],
  ],
  ...(path && { path }),
});

/** Staff see it alike in every store: what permissions and roles of the installation there are is no secret among them. */
const ofEveryStore = (shows?: Case['shows'], path?: Case['path']): Case => ({
  ...(shows && { shows }),
  ...(path && { path }),
  seenBy: ['owner', 'staffOfMain'],
  others: [
    ['nobody', 401],
    ['shopper', 403],
    ['lowerRole', 403],
    ['staffOfOther', 403],
  ],
});

/** It has nothing of anybody: the reason. */
type NothingOfAnybody = string;

/**
 * Every route that reads, with how it is crossed. A route that is missing here fails the test: add one line, made by `ofShop`,
 * `ofAccount` or `ofStaff`, or the reason why it shows nothing of anybody.
 */
export const CASES: Record<string, Case | NothingOfAnybody> = {
  'GET /v1': 'where clients begin: addresses alone',
  'GET /v1/admin': 'where staff begin: addresses alone',
  'GET /.well-known/jwks.json': 'public keys',
  'GET /.well-known/openid-configuration': 'addresses of the protocol',
  'GET /.well-known/oauth-authorization-server': 'addresses of the protocol',
  'GET /oauth2/authorize': 'a step of the protocol, of the browser that holds its cookie: test/authorization',
  'GET /oauth2/authorize/:uid': 'a step of the protocol, of the browser that holds its cookie: test/authorization',
  'GET /oauth2/interactions/:uid': 'a page for the browser that holds its cookie: test/authorization/pages',
  'GET /oauth2/interactions/:uid/sign-in': 'a page for the browser that holds its cookie: test/authorization/pages',
  'GET /openid-callbacks/:provider':
    'a step of the protocol, of the browser that holds its cookie: test/identity/provider',
  'GET /oauth2/userinfo': 'whom the token is of, by no other name: test/authorization/endpoints',
  'GET /health/startup': 'whether the process serves',
  'GET /health/live': 'whether the process serves',
  'GET /health/ready': 'whether the process serves',
  'GET /v1/media/:key': 'files are found by the hash of their content, which is as hard to guess as a token',

  'GET /v1/products': ofShop(({ productId }) => productId),
  'GET /v1/products/:key': ofShop(
    ({ productId }) => productId,
    ({ slug }) => `/v1/products/${slug}`,
    404,
  ),
  'GET /v2/products/:key': ofShop(
    ({ productId }) => productId,
    ({ slug }) => `/v2/products/${slug}`,
    404,
  ),
  'GET /v1/categories': ofShop(({ category }) => category),
  'GET /v1/categories/:slug': ofShop(
    ({ category }) => category,
    ({ category }) => `/v1/categories/${category}`,
    404,
  ),
  'GET /v1/shipping-methods': ofShop(({ shippingMethod }) => shippingMethod),

  'GET /v1/carts/:id': {
    path: ({ cart }) => `/v1/carts/${cart.id}`,
    shows: ({ cart }) => cart.id,
    seenBy: [],
    others: [
      ['nobody', 404],
      ['anotherShopper', 404],
      ['owner', 404],
    ],
    opening: ({ cart }, caller) => caller.as({ 'cart-token': cart.token }),
  },
  'GET /v1/orders': ofAccount(({ order }) => order.id, 'nothing of it'),
  'GET /v1/orders/:id': {
    ...ofAccount(
      ({ order }) => order.id,
      404,
      ({ order }) => `/v1/orders/${order.id}`,
    ),
    others: [
      ['nobody', 404],
      ['anotherShopper', 404],
      ['owner', 404],
      ['lowerRole', 404],
      ['shopper', 404, 'other'],
    ],
    opening: ({ order }, caller) => caller.as({ 'order-token': order.token }),
  },
  'GET /v1/users/me/apps': ofAccount(({ appId }) => appId, 'nothing of it'),
  'GET /v1/users/me/apps/:id': ofAccount(
    ({ appId }) => appId,
    404,
    ({ appId }) => `/v1/users/me/apps/${appId}`,
  ),
  'GET /v1/users/me/factors': ofAccount(undefined, 'nothing of it'),
  'GET /v1/users/me/passkeys': ofAccount(({ passkeyId }) => passkeyId, 'nothing of it'),
  'GET /v1/users/me/passkeys/:id': ofAccount(
    ({ passkeyId }) => passkeyId,
    404,
    (w) => `/v1/users/me/passkeys/${w.passkeyId}`,
  ),
  'GET /v1/identity-providers': 'they are on the page where anybody signs in',
  'GET /v1/users/me/external-identities': ofAccount(({ identityId }) => identityId, 'nothing of it'),
  'GET /v1/users/me/external-identities/:id': ofAccount(
    ({ identityId }) => identityId,
    404,
    (w) => `/v1/users/me/external-identities/${w.identityId}`,
  ),
  'GET /v1/users/me': ofAccount(({ shopperEmail }) => shopperEmail, 'nothing of it'),
  'GET /v1/sessions': ofAccount(({ sessionId }) => sessionId, 'nothing of it'),
  'GET /v1/sessions/:id': ofAccount(
    ({ sessionId }) => sessionId,
    404,
    ({ sessionId }) => `/v1/sessions/${sessionId}`,
  ),

  'GET /v1/admin/products': ofStaff(({ productId }) => productId, 'nothing of it'),
  'GET /v1/admin/products/:id': ofStaff(
    ({ productId }) => productId,
    404,
    (w) => `/v1/admin/products/${w.productId}`,
  ),
  'GET /v1/admin/variants/:id': ofStaff(
    ({ variantId }) => variantId,
    404,
    (w) => `/v1/admin/variants/${w.variantId}`,
  ),
  'GET /v1/admin/variants/:id/prices': ofStaff(undefined, 404, (w) => `/v1/admin/variants/${w.variantId}/prices`),
  'GET /v1/admin/stock-locations': ofStaff(({ locationId }) => locationId, 'nothing of it'),
  'GET /v1/admin/stock-levels': ofStaff(({ levelId }) => levelId, 'nothing of it'),
  'GET /v1/admin/stock-levels/:id': ofStaff(
    ({ levelId }) => levelId,
    404,
    (w) => `/v1/admin/stock-levels/${w.levelId}`,
  ),
  'GET /v1/admin/orders': ofStaff(({ order }) => order.id, 'nothing of it'),
  'GET /v1/admin/orders/:id': ofStaff(
    ({ order }) => order.id,
    404,
    (w) => `/v1/admin/orders/${w.order.id}`,
  ),
  'GET /v1/admin/roles': ofStaff(({ role }) => role.id, 'nothing of it'),
  'GET /v1/admin/roles/:id': ofStaff(
    ({ role }) => role.id,
    404,
    (w) => `/v1/admin/roles/${w.role.id}`,
  ),
  'GET /v1/admin/grants': ofStaff(({ grantId }) => grantId, 'nothing of it'),
  'GET /v1/admin/grants/:id': ofStaff(
    ({ grantId }) => grantId,
    404,
    (w) => `/v1/admin/grants/${w.grantId}`,
  ),
  'GET /v1/admin/resources/:type/:id/holders': ofStaff(
    ({ shopperId }) => shopperId,
    404,
    (w) => `/v1/admin/resources/order/${w.order.id}/holders`,
  ),
  'GET /v1/admin/api-keys': ofStaff(({ apiKeyId }) => apiKeyId, 'nothing of it'),
  'GET /v1/admin/api-keys/:id': ofStaff(
    ({ apiKeyId }) => apiKeyId,
    404,
    (w) => `/v1/admin/api-keys/${w.apiKeyId}`,
  ),
  'GET /v1/admin/permissions': ofEveryStore(),
  'GET /v1/admin/oauth-clients': ofEveryStore(({ clientId }) => clientId),
  'GET /v1/admin/oauth-clients/:id': ofEveryStore(
    ({ clientId }) => clientId,
    (w) => `/v1/admin/oauth-clients/${w.clientId}`,
  ),
  'GET /v1/admin/permissions/:name/holders': ofStaff(
    ({ member }) => member.id,
    'nothing of it',
    () => '/v1/admin/permissions/order.read/holders',
  ),
  'GET /v1/admin/users': ofStaff(({ member }) => member.id, 'nothing of it'),
  'GET /v1/admin/users/:id': ofStaff(
    ({ member }) => member.id,
    404,
    (w) => `/v1/admin/users/${w.member.id}`,
  ),
  'GET /v1/admin/users/:id/permissions': ofStaff(
    ({ role }) => role.id,
    404,
    (w) => `/v1/admin/users/${w.member.id}/permissions`,
  ),
  'GET /v1/admin/audit-entries': ofStaff(
    ({ role }) => role.id,
    'nothing of it',
    () => '/v1/admin/audit-entries?filter[action]=access.role_created',
  ),
};

/** What of these routes is crossed by no test, with what to do about it. */
export const uncrossed = (routes: readonly string[]): string[] =>
  routes
    .filter((name) => name.startsWith('GET ') && !Object.hasOwn(CASES, name))
    .map((name) => `${name}: add a line to CASES in test/access/crossing.cases.ts`);
