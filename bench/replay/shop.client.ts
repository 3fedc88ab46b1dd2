import { setTimeout as sleep } from 'node:timers/promises';
import { AnswerLost, type Call, type HttpClient } from './http.client.js';

export interface Money {
  amount: number;
  currency: string;
}

export interface ShopOrder {
  id: string;
  number: string;
  token: string;
  status: string;
  lines: { id: string; sku: string; quantity: number; unitPrice: Money }[];
  totals: { total: Money };
}

export interface ShopVariant {
  id: string;
  sku: string;
  price: Money | null;
}

export interface CartLine {
  variantId: string;
  quantity: number;
}

export interface Purchase {
  /** Names the checkout, so that it can be sent again without a second order. */
  key: string;
  email: string;
  name: string;
  country: string;
  lines: CartLine[];
}

const LINES_A_REQUEST = 200;
const CONFIRMATION_MS = 60_000;
const POLL_MS = 250;
/** A server killed while a cart is filled costs that cart; a second and third time should be enough for any replay. */
const CARTS_A_PURCHASE = 5;

/** The storefront, used as a shopper's browser uses it. */
export class ShopClient {
  constructor(private readonly http: HttpClient) {}

  async variantsOf(slug: string): Promise<ShopVariant[]> {
    const path = `/v1/products/${encodeURIComponent(slug)}?currency=GBP`;
    const { body } = await this.http.send({ method: 'GET', path, expect: [200] });
    return (body as { variants: ShopVariant[] }).variants;
  }

  async freeShippingMethod(): Promise<string> {
    const { body } = await this.http.send({ method: 'GET', path: '/v1/shipping-methods?currency=GBP', expect: [200] });
    const [method] = (body as { data: { code: string; price: Money }[] }).data.filter(
      ({ price }) => price.amount === 0,
    );
    if (!method) {
      throw new Error('The store has no shipping method that is free: postage is a line of the invoices, not a fee');
    }
    return method.code;
  }

  /** Fills a cart, checks out, and waits for the order to be confirmed. */
  async buy(purchase: Purchase, shippingMethod: string): Promise<ShopOrder> {
    const cart = await this.fillCart(purchase.lines);
    const address = { name: purchase.name, line1: '1 Replay Street', city: 'Retail', postalCode: '12345' };
    const { body } = await this.http.send({
      method: 'POST',
      path: `/v1/carts/${cart.id}/checkout`,
      headers: { 'cart-token': cart.token },
      idempotencyKey: purchase.key,
      body: {
        email: purchase.email,
        shippingAddress: { ...address, country: purchase.country },
        shippingMethod,
        payment: { provider: 'sandbox', token: 'card_ok' },
      },
      expect: [201, 202],
    });
    return this.confirmed(body as ShopOrder);
  }

  /**
   * Putting lines into a cart adds up, so a call whose answer is lost must not be sent twice: the shopper takes a new
   * cart, and the first is left behind with whatever is in it.
   */
  private async fillCart(lines: CartLine[]): Promise<{ id: string; token: string }> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.fillOneCart(lines);
      } catch (error) {
        if (!(error instanceof AnswerLost) || attempt === CARTS_A_PURCHASE) {
          throw error;
        }
      }
    }
  }

  private async fillOneCart(lines: CartLine[]): Promise<{ id: string; token: string }> {
    const first = { currency: 'GBP', lines: lines.slice(0, LINES_A_REQUEST) };
    const { body } = await this.http.send(post('/v1/carts', first));
    const cart = body as { id: string; token: string };
    for (let at = LINES_A_REQUEST; at < lines.length; at += LINES_A_REQUEST) {
      const further = post(`/v1/carts/${cart.id}/lines`, { lines: lines.slice(at, at + LINES_A_REQUEST) });
      await this.http.send({ ...further, headers: { 'cart-token': cart.token } });
    }
    return cart;
  }

  private async confirmed(order: ShopOrder): Promise<ShopOrder> {
    const deadline = Date.now() + CONFIRMATION_MS;
    let current = order;
    while (current.status === 'pending') {
      if (Date.now() > deadline) {
        throw new Error(`Order ${order.number} is still pending after ${CONFIRMATION_MS / 1000} s`);
      }
      await sleep(POLL_MS);
      const headers = { 'order-token': order.token };
      const { body } = await this.http.send({ method: 'GET', path: `/v1/orders/${order.id}`, headers, expect: [200] });
      current = body as ShopOrder;
    }
    if (current.status !== 'confirmed') {
      throw new Error(`Order ${order.number} is ${current.status} instead of confirmed`);
    }
    return current;
  }
}

function post(path: string, body: unknown): Call {
  return { method: 'POST', path, body, expect: [200, 201] };
}
