import type { FieldsOf } from '../../platform/http/fields/fields.js';
import type { ListDeclaration, WholeListDeclaration } from '../../platform/http/list/list.declaration.js';
import type { StockLevelDto, StockLocationDto } from '../stock.dto.js';

const LEVEL_FIELDS: FieldsOf<StockLevelDto> = {
  id: true,
  variantId: true,
  locationId: true,
  onHand: true,
  reserved: true,
  backOrder: true,
  version: true,
  updatedAt: true,
  variant: { sku: true, productId: true, name: true, options: true },
};

/** What staff may ask of the list of stock levels. */
export const STOCK_LEVEL_LIST: ListDeclaration = {
  id: 'level.id',
  fields: LEVEL_FIELDS,
  expands: { variant: 'what the level counts' },
  filters: {
    variantId: { kind: 'uuid', about: 'Id of a variant', operators: ['eq', 'in'], column: 'level.variant_id' },
    locationId: { kind: 'uuid', about: 'Id of a stock location', column: 'level.location_id' },
  },
  sorts: { id: { column: 'level.id', type: 'uuid' } },
  defaultSort: 'id',
  maxSize: 1_000,
  exportName: 'stock-levels',
};

const LOCATION_FIELDS: FieldsOf<StockLocationDto> = { id: true, code: true, name: true };

export const STOCK_LOCATION_LIST: WholeListDeclaration = { fields: LOCATION_FIELDS };
