import { randomUUID } from 'node:crypto';
import { AssortmentService, type VariantRecord } from '../../src/assortment/index.js';
import type { TestApp } from './app.js';
import type { Client, Reply } from './client.js';

export interface Money {
  amount: number;
  currency: string;
}

export interface CartBody {
  id: string;
  token: string;
  lines: { id: string; variantId: string; quantity: number; unitPrice: Money; total: Money }[];
  totals: { subtotal: Money; total: Money };
}

export interface OrderBody {
  id: string;
  number: string;
  token: string;
  status: string;
  /** For staff only. */
  statusReason?: string | null;
  paymentStatus: string;
  fulfillmentStatus: string;
  lines: {
    id: string;
    variantId: string;
    sku: string;
    name: string;
    quantity: number;
    restocked: number;
    unitPrice: Money;
    total: Money;
    tax: Money;
  }[];
  totals: { subtotal: Money; shipping: Money; discount: Money; tax: Money; taxIncluded: boolean; total: Money };
  payment: {
    authorization: string;
    challengeUrl: string | null;
    failureCode: string | null;
    authorized: Money;
    captured: Money;
    refunded: Money;
    /** For staff only, as is what follows. */
    isOwed?: boolean;
    operations?: { id: string; kind: string; amount: Money; state: string; failureCode: string | null }[];
  };
}

/** RFC 9457, as far as tests look at it. */
export interface ProblemBody {
  code: string;
  status: number;
  detail: string;
  traceId: string;
  errors?: { pointer: string; code: string; detail: string }[];
  [member: string]: unknown;
}

export const ADDRESS = {
  name: 'Ada Lovelace',
  line1: '12 Analytical Lane',
  city: 'London',
  postalCode: 'N1 9GU',
  country: 'GB',
};

let serial = 0;

/** A published product with one variant: 19.99 EUR, ten in stock unless said otherwise. Returns the variant's id. */
export async function newVariant(app: TestApp, variant: Partial<VariantRecord> = {}): Promise<string> {
  const sku = variant.sku ?? `SKU-${++serial}-${randomUUID().slice(0, 8)}`;
  const record = { prices: [{ amount: 1999, currency: 'EUR' }], stock: { first: 10 }, ...variant, sku };
  await app.web
    .get(AssortmentService, { strict: false })
    .write({ externalId: sku, name: `Thing ${sku}`, variants: [record] });
  const [row] = await app.database.rows<{ id: string }>('SELECT id FROM product_variant WHERE sku = $1', [sku]);
  return row!.id;
}

/** A cart with these lines: pairs of variant and quantity. */
export async function newCart(shop: Client, ...lines: [variantId: string, quantity: number][]): Promise<CartBody> {
  const reply = await shop.post<CartBody>('/v1/carts', {
    lines: lines.map(([variantId, quantity]) => ({ variantId, quantity })),
  });
  if (reply.status !== 201) throw new Error(`No cart: ${JSON.stringify(reply.body)}`);
  return reply.body;
}

export interface CheckoutOptions {
  token?: string;
  key?: string;
  shippingMethod?: string;
}

/** Checks a cart out; the reply is whatever came back. */
export function checkOut<Body = OrderBody>(
  shop: Client,
  cart: Pick<CartBody, 'id' | 'token'>,
  options: CheckoutOptions = {},
): Promise<Reply<Body>> {
  const { token = 'card_ok', key = randomUUID(), shippingMethod = 'free' } = options;
  return shop.post<Body>(
    `/v1/carts/${cart.id}/checkout`,
    { email: 'ada@example.com', shippingAddress: ADDRESS, shippingMethod, payment: { provider: 'sandbox', token } },
    { 'cart-token': cart.token, 'idempotency-key': key },
  );
}

/** A confirmed order for so many units of the variant. */
export async function newOrder(app: TestApp, variantId: string, quantity = 1): Promise<OrderBody> {
  const reply = await checkOut(app.shop, await newCart(app.shop, [variantId, quantity]));
  if (reply.status !== 201) throw new Error(`No order: ${JSON.stringify(reply.body)}`);
  return reply.body;
}
