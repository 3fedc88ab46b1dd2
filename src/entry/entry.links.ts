import { isAllowed } from '../platform/auth/actor.js';
import type { LinksOf } from '../platform/http/link/linked.js';
import { at, links, post } from '../platform/http/link/links.js';
import type { EntryDto } from './entry.dto.js';

/** Where everything of the shop begins. The documentation can be switched off. */
export const shopLinks: LinksOf<EntryDto> = (_entry, _actor, isServed) =>
  links({
    self: at('/v1'),
    products: at('/v1/products'),
    categories: at('/v1/categories'),
    shippingMethods: at('/v1/shipping-methods'),
    createCart: post('/v1/carts'),
    admin: at('/v1/admin'),
    documentation: isServed('/docs') && at('/docs'),
    openapi: isServed('/openapi.json') && at('/openapi.json'),
  });

/** Where everything of the staff begins: what the role of whoever asks includes. */
export const adminLinks: LinksOf<EntryDto> = (_entry, actor) => {
  const may = (permission: string) => isAllowed(actor, permission);
  return links({
    self: at('/v1/admin'),
    signIn: post('/v1/admin/sessions'),
    products: may('product.read') && at('/v1/admin/products'),
    createProduct: may('product.write') && post('/v1/admin/products'),
    uploadFile: may('media.write') && post('/v1/admin/media'),
    orders: may('order.read') && at('/v1/admin/orders'),
    stockLevels: may('stock.read') && at('/v1/admin/stock-levels'),
    stockLocations: may('stock.read') && at('/v1/admin/stock-locations'),
    adjustStock: may('stock.adjust') && post('/v1/admin/stock-adjustments'),
    users: may('user.read') && at('/v1/admin/users'),
    inviteUser: may('user.write') && post('/v1/admin/users'),
    apiKeys: may('api-key.read') && at('/v1/admin/api-keys'),
    createApiKey: may('api-key.write') && post('/v1/admin/api-keys'),
    roles: may('role.read') && at('/v1/admin/roles'),
    createRole: may('role.write') && post('/v1/admin/roles'),
    oauthClients: may('oauth-client.read') && at('/v1/admin/oauth-clients'),
    createOauthClient: may('oauth-client.write') && post('/v1/admin/oauth-clients'),
    auditEntries: may('audit.read') && at('/v1/admin/audit-entries'),
    permissions: may('role.read') && at('/v1/admin/permissions'),
    shop: at('/v1'),
  });
};
