/** What each role may do. `*` is everything. */
export const ROLES: Record<string, readonly string[]> = {
  owner: ['*'],
  merchandiser: ['product.read', 'product.write', 'media.write', 'stock.read', 'stock.adjust'],
  support: [
    'order.read',
    'order.cancel',
    'order.capture',
    'order.fulfill',
    'order.refund',
    'product.read',
    'stock.read',
  ],
  viewer: ['order.read', 'product.read', 'stock.read'],
};
