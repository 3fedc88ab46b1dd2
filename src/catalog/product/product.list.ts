import type { ListDeclaration } from '../../platform/http/list/list.js';

/** What staff may ask of the list of all products. */
export const ADMIN_PRODUCT_LIST: ListDeclaration = {
  id: 'product.id',
  filters: {
    status: { kind: 'text', where: (value) => `product.status = ${value}` },
    externalId: { kind: 'text', where: (value) => `product.external_id = ${value}` },
    sku: {
      kind: 'text',
      where: (value) => `product.id IN (SELECT product_id FROM product_variant WHERE store_id = $1 AND sku = ${value})`,
    },
  },
  sorts: {
    createdAt: { column: 'product.created_at', type: 'timestamptz' },
    name: { column: 'product.name', type: 'text' },
  },
  defaultSort: '-createdAt',
};
