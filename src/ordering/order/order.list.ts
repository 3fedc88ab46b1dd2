import type { FieldsOf } from '../../platform/http/fields/fields.js';
import type { ViewDeclaration } from '../../platform/http/fields/view.js';
import type { ListDeclaration } from '../../platform/http/list/list.declaration.js';
import { MONEY_FIELDS } from '../../platform/money/money.dto.js';
import type { AdminOrderDto, OrderTransactionDto } from './order.admin.dto.js';
import type { OrderDto } from './order.dto.js';
import { TRANSACTIONS } from './order-view.service.js';

const ADDRESS = {
  name: true,
  line1: true,
  line2: true,
  city: true,
  postalCode: true,
  region: true,
  country: true,
  phone: true,
} as const;

const FIELDS = {
  id: true,
  number: true,
  token: true,
  status: true,
  paymentStatus: true,
  fulfillmentStatus: true,
  email: true,
  currency: true,
  lines: [
    {
      ...{ id: true, variantId: true, sku: true, name: true, options: true, quantity: true, restocked: true },
      ...{ unitPrice: MONEY_FIELDS, discount: MONEY_FIELDS, tax: MONEY_FIELDS, total: MONEY_FIELDS },
    },
  ],
  totals: {
    ...{ subtotal: MONEY_FIELDS, shipping: MONEY_FIELDS, discount: MONEY_FIELDS, tax: MONEY_FIELDS },
    ...{ taxIncluded: true, total: MONEY_FIELDS },
  },
  shippingMethod: { code: true, name: true },
  shippingAddress: ADDRESS,
  billingAddress: ADDRESS,
  payment: {
    ...{ provider: true, authorization: true, challengeUrl: true, failureCode: true },
    ...{ authorized: MONEY_FIELDS, captured: MONEY_FIELDS, refunded: MONEY_FIELDS },
  },
  fulfillments: [{ id: true, status: true, tracking: true, createdAt: true }],
  version: true,
  expiresAt: true,
  createdAt: true,
  updatedAt: true,
} as const satisfies FieldsOf<OrderDto>;

const TRANSACTION_FIELDS: FieldsOf<OrderTransactionDto> = {
  ...{ id: true, kind: true, state: true, amount: MONEY_FIELDS },
  ...{ reason: true, failureCode: true, createdAt: true, settledAt: true },
};

/** What is the shopper's alone staff neither see nor ask for. */
const {
  token: _token,
  payment: { challengeUrl: _challengeUrl, ...PAYMENT },
  ...SHARED
} = FIELDS;

const STAFF_FIELDS: FieldsOf<AdminOrderDto> = {
  ...SHARED,
  statusReason: true,
  payment: { ...PAYMENT, isOwed: true, operations: [TRANSACTION_FIELDS], transactions: [TRANSACTION_FIELDS] },
};

/** Who bought is not for everybody who packs or refunds. */
const GUARDED = { email: 'customer.read', shippingAddress: 'customer.read', billingAddress: 'customer.read' };

/** How a guest may ask for their order. */
export const ORDER_VIEW: ViewDeclaration = { fields: FIELDS };

/** What shoppers may ask of the list of their orders: the index of accounts has them in order. */
export const OWN_ORDER_LIST: ListDeclaration = {
  id: 'shop_order.id',
  fields: FIELDS,
  filters: {
    status: {
      kind: 'text',
      about: '`pending`, `confirmed`, `completed`, `cancelled` or `expired`',
      operators: ['eq', 'ne', 'in'],
      column: 'shop_order.status',
    },
  },
  sorts: { createdAt: { column: 'shop_order.created_at', type: 'timestamptz' } },
  defaultSort: '-createdAt',
};

/** What staff may ask of the list of orders. */
export const ORDER_LIST: ListDeclaration = {
  id: 'shop_order.id',
  fields: STAFF_FIELDS,
  guarded: GUARDED,
  expands: { [TRANSACTIONS]: 'all that was asked of the payment provider' },
  filters: {
    status: {
      kind: 'text',
      about: '`pending`, `confirmed`, `completed`, `cancelled` or `expired`',
      operators: ['eq', 'ne', 'in'],
      column: 'shop_order.status',
    },
    number: { kind: 'text', about: "The order's number", operators: ['eq', 'in'], column: 'shop_order.number' },
    email: {
      kind: 'text',
      about: "The shopper's address, in any case",
      where: (compare) => compare('shop_order.email', 'lower'),
    },
    createdAt: {
      kind: 'time',
      about: 'When it was placed',
      operators: ['gt', 'gte', 'lt', 'lte'],
      column: 'shop_order.created_at',
    },
  },
  sorts: { createdAt: { column: 'shop_order.created_at', type: 'timestamptz' } },
  defaultSort: '-createdAt',
  maxSize: 500,
  exportName: 'orders',
};
