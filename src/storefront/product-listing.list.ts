import type { FieldsOf } from '../platform/http/fields/fields.js';
import type { ViewDeclaration } from '../platform/http/fields/view.js';
import type { ListDeclaration } from '../platform/http/list/list.declaration.js';
import { MONEY_FIELDS } from '../platform/money/money.dto.js';
import type { ListedProductDto, ProductDetailDto } from './product-listing.dto.js';
import { IN_STOCK } from './product-listing.repository.js';

const LISTED_FIELDS: FieldsOf<ListedProductDto> = {
  id: true,
  slug: true,
  name: true,
  brand: true,
  image: true,
  price: { from: MONEY_FIELDS, to: MONEY_FIELDS },
  inStock: true,
  createdAt: true,
};

/** What shoppers may ask of the list of products. */
export const PRODUCT_LIST: ListDeclaration = {
  id: 'product.id',
  fields: LISTED_FIELDS,
  filters: {
    category: {
      kind: 'text',
      about: 'Slug of a category; what is filed below it counts too',
      join: (compare) => `JOIN listed_filing filed ON filed.product_id = product.id
        AND filed.category_id = (SELECT id FROM listed_category WHERE store_id = $1 AND ${compare('slug')})`,
      instead: { 'product.id': 'filed.product_id', 'product.created_at': 'filed.product_created_at' },
    },
    price: {
      kind: 'integer',
      about: 'Minor units of the cheapest variant',
      operators: ['eq', 'gt', 'gte', 'lt', 'lte'],
      column: 'range.lowest',
    },
    inStock: { kind: 'boolean', about: 'Whether any variant can be bought now', column: IN_STOCK },
    brand: { kind: 'text', about: 'As the product states it', operators: ['eq', 'in'], column: 'product.brand' },
  },
  sorts: {
    createdAt: { column: 'product.created_at', type: 'timestamptz' },
    name: { column: 'product.name', type: 'text' },
    price: { column: 'range.lowest', type: 'bigint' },
  },
  defaultSort: '-createdAt',
  others: ['currency'],
};

const DETAIL_FIELDS: FieldsOf<ProductDetailDto> = {
  id: true,
  slug: true,
  name: true,
  description: true,
  brand: true,
  attributes: true,
  options: [{ name: true, values: true }],
  images: true,
  categories: [{ id: true, slug: true, name: true }],
  variants: [{ id: true, sku: true, options: true, price: MONEY_FIELDS, availability: true }],
  createdAt: true,
  updatedAt: true,
};

/** How a shopper may ask for one product. */
export const PRODUCT_VIEW: ViewDeclaration = { fields: DETAIL_FIELDS };
