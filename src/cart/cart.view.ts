import type { FieldsOf } from '../platform/http/fields/fields.js';
import type { ViewDeclaration } from '../platform/http/fields/view.js';
import { MONEY_FIELDS } from '../platform/money/money.dto.js';
import type { CartDto } from './cart.dto.js';

const FIELDS: FieldsOf<CartDto> = {
  id: true,
  token: true,
  currency: true,
  status: true,
  version: true,
  lines: [
    {
      ...{ id: true, variantId: true, sku: true, name: true, options: true, quantity: true },
      ...{ unitPrice: MONEY_FIELDS, total: MONEY_FIELDS },
    },
  ],
  totals: {
    ...{ subtotal: MONEY_FIELDS, shipping: MONEY_FIELDS, discount: MONEY_FIELDS, tax: MONEY_FIELDS },
    ...{ taxIncluded: true, total: MONEY_FIELDS },
  },
  expiresAt: true,
  createdAt: true,
  updatedAt: true,
};

/** How a shopper may ask for their cart. */
export const CART_VIEW: ViewDeclaration = { fields: FIELDS };
