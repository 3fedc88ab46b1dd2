import type { FieldsOf } from '../../platform/http/fields/fields.js';
import type { ViewDeclaration } from '../../platform/http/fields/view.js';
import type { ListDeclaration } from '../../platform/http/list/list.declaration.js';
import type { VariantDto } from '../variant/variant.dto.js';
import type { AdminProductDto } from './product.dto.js';

const VARIANT_FIELDS: FieldsOf<VariantDto> = {
  ...{ id: true, productId: true, sku: true, options: true, version: true },
  ...{ deletedAt: true, createdAt: true, updatedAt: true },
};

/** How staff may ask for a variant. */
export const VARIANT_VIEW: ViewDeclaration = { fields: VARIANT_FIELDS };

const FIELDS: FieldsOf<AdminProductDto> = {
  id: true,
  externalId: true,
  slug: true,
  name: true,
  description: true,
  brand: true,
  status: true,
  attributes: true,
  options: [{ name: true, values: true }],
  images: true,
  categories: true,
  variants: [VARIANT_FIELDS],
  version: true,
  deletedAt: true,
  createdAt: true,
  updatedAt: true,
};

/** What staff may ask of the list of all products. */
export const ADMIN_PRODUCT_LIST: ListDeclaration = {
  id: 'product.id',
  fields: FIELDS,
  filters: {
    status: { kind: 'text', about: '`draft` or `published`', operators: ['eq', 'ne'], column: 'product.status' },
    externalId: {
      kind: 'text',
      about: "The product's key in another system",
      operators: ['eq', 'in'],
      column: 'product.external_id',
    },
    sku: {
      kind: 'text',
      about: 'SKU of one of its variants',
      operators: ['eq', 'in', 'prefix'],
      where: (compare) =>
        `product.id IN (SELECT product_id FROM product_variant WHERE store_id = $1 AND ${compare('sku')})`,
    },
    deleted: {
      kind: 'boolean',
      about: '`true` for deleted products only; without this filter they are left out',
      where: (compare) => compare('(product.deleted_at IS NOT NULL)'),
    },
    createdAt: {
      kind: 'time',
      about: 'When it was created',
      operators: ['gt', 'gte', 'lt', 'lte'],
      column: 'product.created_at',
    },
  },
  sorts: {
    createdAt: { column: 'product.created_at', type: 'timestamptz' },
    name: { column: 'product.name', type: 'text' },
  },
  defaultSort: '-createdAt',
  exportName: 'products',
};
