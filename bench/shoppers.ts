import { randomUUID } from 'node:crypto';
import { Pool } from 'undici';

/** The calls of one shopper on the way to an order of two lines. */
export const STEPS = ['new cart with a line', 'another line', 'shipping methods', 'checkout'] as const;
export type Step = (typeof STEPS)[number];

/** What some shoppers did in some seconds. */
export interface Shopping {
  seconds: number;
  /** Milliseconds of each finished round of calls. */
  rounds: number[];
  /** Milliseconds of each call. */
  calls: Map<Step, number[]>;
}

interface Cart {
  id: string;
  token: string;
}

const ADDRESS = { name: 'Ada Bench', line1: 'Am Prüfstand 1', city: 'Berlin', postalCode: '10115', country: 'DE' };

/** Shoppers who fill carts and pay for them, each on a connection of their own. */
export class Shoppers {
  /** Orders that were answered `confirmed`. */
  acknowledged = 0;
  private readonly pool: Pool;

  constructor(
    url: string,
    private readonly number: number,
    private readonly variantIds: string[],
  ) {
    this.pool = new Pool(url, { connections: number });
  }

  /** All at once, each taking these steps over and over until the time is over; what is under way then is finished. */
  async shopFor(seconds: number, steps: readonly Step[] = STEPS): Promise<Shopping> {
    const rounds: number[] = [];
    const calls = new Map(steps.map((step) => [step, [] as number[]]));
    const began = performance.now();
    const shop = async () => {
      while (performance.now() - began < seconds * 1000) {
        const roundBegan = performance.now();
        await this.shopOnce(steps, (step, milliseconds) => calls.get(step)?.push(milliseconds));
        rounds.push(performance.now() - roundBegan);
      }
    };
    await Promise.all(Array.from({ length: this.number }, shop));
    return { seconds: (performance.now() - began) / 1000, rounds, calls };
  }

  /** The first step makes the cart that the others need. */
  async shopOnce(steps: readonly Step[], onCall?: (step: Step, milliseconds: number) => void): Promise<void> {
    let cart: Cart = { id: '', token: '' };
    for (const step of steps) {
      const began = performance.now();
      const answer = await this.take(step, cart);
      onCall?.(step, performance.now() - began);
      if (step === 'new cart with a line') cart = answer as Cart;
      if (step === 'checkout') this.count((answer as { status: string }).status);
    }
  }

  async close(): Promise<void> {
    await this.pool.close();
  }

  private count(status: string): void {
    if (status !== 'confirmed') throw new Error(`A checkout ended ${status}`);
    this.acknowledged++;
  }

  private take(step: Step, { id, token }: Cart): Promise<unknown> {
    const own = { 'cart-token': token };
    switch (step) {
      case 'new cart with a line':
        return this.call('POST', '/v1/carts', {}, { currency: 'EUR', lines: [this.line()] });
      case 'another line':
        return this.call('POST', `/v1/carts/${id}/lines`, own, { lines: [this.line()] });
      case 'shipping methods':
        return this.call('GET', '/v1/shipping-methods?currency=EUR');
      case 'checkout':
        return this.call(
          'POST',
          `/v1/carts/${id}/checkout`,
          { ...own, 'idempotency-key': randomUUID() },
          {
            email: `shopper-${id}@bench.test`,
            shippingAddress: ADDRESS,
            shippingMethod: 'standard',
            payment: { provider: 'sandbox', token: 'card_ok' },
          },
        );
    }
  }

  private line(): { variantId: string; quantity: number } {
    return { variantId: this.variantIds[Math.floor(Math.random() * this.variantIds.length)]!, quantity: 1 };
  }

  private async call(method: 'GET' | 'POST', path: string, headers = {}, body?: object): Promise<unknown> {
    const response = await this.pool.request({
      method,
      path,
      headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
      body: body && JSON.stringify(body),
    });
    if (response.statusCode >= 300) {
      throw new Error(`${method} ${path} was answered ${response.statusCode}: ${await response.body.text()}`);
    }
    return response.body.json();
  }
}
