import { randomUUID } from 'node:crypto';
import { Pool } from 'undici';

export const STEPS = ['new cart with a line', 'another line', 'shipping methods', 'checkout'] as const;
export type Step = (typeof STEPS)[number];

/** What some shoppers did in some seconds. */
export interface Shopping {
  seconds: number;
  /** Milliseconds of each finished flow, and of each of its calls. */
  flows: number[];
  steps: Record<Step, number[]>;
}

const ADDRESS = { name: 'Ada Bench', line1: 'Am Prüfstand 1', city: 'Berlin', postalCode: '10115', country: 'DE' };

/** Shoppers who, over and over, fill a new cart and pay for it. */
export class Shoppers {
  private readonly pool: Pool;

  constructor(
    url: string,
    private readonly count: number,
    private readonly variantIds: string[],
  ) {
    this.pool = new Pool(url, { connections: count });
  }

  /** All at once until the time is over; what is under way then is finished and counted. */
  shopFor(seconds: number): Promise<Shopping> {
    return this.during(seconds, async (done) => {
      const began = performance.now();
      await this.buy(done);
      return performance.now() - began;
    });
  }

  /** Only the first step, again and again. */
  fillCartsFor(seconds: number): Promise<Shopping> {
    return this.during(seconds, async (done) => {
      const began = performance.now();
      await this.newCart();
      const took = performance.now() - began;
      done('new cart with a line', took);
      return took;
    });
  }

  /** The whole way of one shopper: an order of two lines. */
  async buy(done: (step: Step, milliseconds: number) => void = () => undefined): Promise<void> {
    const clock = stopwatch(done);
    const cart = await this.newCart();
    clock('new cart with a line');
    const own = { 'cart-token': cart.token };
    await this.call('POST', `/v1/carts/${cart.id}/lines`, own, { lines: [this.line()] });
    clock('another line');
    await this.call('GET', '/v1/shipping-methods?currency=EUR');
    clock('shipping methods');
    await this.checkOut(cart);
    clock('checkout');
  }

  newCart(): Promise<{ id: string; token: string }> {
    return this.call('POST', '/v1/carts', {}, { currency: 'EUR', lines: [this.line()] });
  }

  async checkOut({ id, token }: { id: string; token: string }): Promise<void> {
    const { status } = await this.call<{ status: string }>(
      'POST',
      `/v1/carts/${id}/checkout`,
      { 'cart-token': token, 'idempotency-key': randomUUID() },
      {
        email: `shopper-${id}@bench.test`,
        shippingAddress: ADDRESS,
        shippingMethod: 'standard',
        payment: { provider: 'sandbox', token: 'card_ok' },
      },
    );
    if (status !== 'confirmed') throw new Error(`A checkout ended ${status}`);
  }

  async addLine({ id, token }: { id: string; token: string }): Promise<void> {
    await this.call('POST', `/v1/carts/${id}/lines`, { 'cart-token': token }, { lines: [this.line()] });
  }

  async shippingMethods(): Promise<void> {
    await this.call('GET', '/v1/shipping-methods?currency=EUR');
  }

  async close(): Promise<void> {
    await this.pool.close();
  }

  private async during(
    seconds: number,
    act: (done: (step: Step, milliseconds: number) => void) => Promise<number>,
  ): Promise<Shopping> {
    const flows: number[] = [];
    const steps = Object.fromEntries(STEPS.map((step) => [step, [] as number[]])) as Record<Step, number[]>;
    const began = performance.now();
    const shop = async () => {
      while (performance.now() - began < seconds * 1000)
        flows.push(await act((step, milliseconds) => steps[step].push(milliseconds)));
    };
    await Promise.all(Array.from({ length: this.count }, shop));
    return { seconds: (performance.now() - began) / 1000, flows, steps };
  }

  private line(): { variantId: string; quantity: number } {
    return { variantId: this.variantIds[Math.floor(Math.random() * this.variantIds.length)]!, quantity: 1 };
  }

  private async call<Answer>(method: 'GET' | 'POST', path: string, headers = {}, body?: object): Promise<Answer> {
    const response = await this.pool.request({
      method,
      path,
      headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
      body: body && JSON.stringify(body),
    });
    if (response.statusCode >= 300)
      throw new Error(`${method} ${path} was answered ${response.statusCode}: ${await response.body.text()}`);
    return (await response.body.json()) as Answer;
  }
}

/** Tells of each step how long it took since the last one. */
function stopwatch(done: (step: Step, milliseconds: number) => void) {
  let last = performance.now();
  return (step: Step) => {
    const now = performance.now();
    done(step, now - last);
    last = now;
  };
}
