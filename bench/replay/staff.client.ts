import { setTimeout as sleep } from 'node:timers/promises';
import { AnswerLost, UnexpectedAnswer, type Answer, type Call, type HttpClient } from './http.client.js';
import type { Pence } from './mills.js';
import type { StoredOrder } from './reconcile.js';
import type { Money } from './shop.client.js';

export interface Refund {
  amount: number;
  reason: string;
  restock: { lineId: string; quantity: number }[];
}

export interface Adjustment {
  variantId: string;
  locationId: string;
  quantity: number;
  reason: string;
}

interface Page<T> {
  data: T[];
  page: { next: string | null };
}

interface OrderRow {
  id: string;
  number: string;
  status: string;
  fulfillmentStatus: string;
  totals: { total: Money };
  payment: { captured: Money; refunded: Money };
}

export interface LevelRow {
  variantId: string;
  onHand: number;
  reserved: number;
}

const PAGE_SIZE = 100;
const SETTLEMENT_MS = 30_000;
const POLL_MS = 250;
/** Of a call whose answer is lost every time. */
const TRIES = 5;

/** The admin API, used as the shop's staff uses it. */
export class StaffClient {
  private token: Promise<string> | undefined;

  constructor(
    private readonly http: HttpClient,
    private readonly credentials: { email: string; password: string },
  ) {}

  /** Takes all of the order's money; done when Stoa says that so many pence are captured. */
  capture(orderId: string, captured: Pence, key: string): Promise<void> {
    return this.move(orderId, ['captures', {}, key], ({ payment }) => BigInt(payment.captured.amount) === captured);
  }

  /** Done when Stoa says that so many pence of the order are refunded in all. */
  refund(orderId: string, refund: Refund, refunded: Pence, key: string): Promise<void> {
    return this.move(orderId, ['refunds', refund, key], ({ payment }) => BigInt(payment.refunded.amount) === refunded);
  }

  cancel(orderId: string, reason: string): Promise<void> {
    return this.change(orderId, ['cancellation', { reason }], ({ status }) => status === 'cancelled');
  }

  /** Sends the whole order off. */
  ship(orderId: string): Promise<void> {
    return this.change(orderId, ['fulfillments', {}], ({ fulfillmentStatus }) => fulfillmentStatus === 'fulfilled');
  }

  async adjustStock(adjustment: Adjustment, key: string): Promise<void> {
    await this.post('/v1/admin/stock-adjustments', adjustment, key);
  }

  async locationId(code: string): Promise<string> {
    const { body } = await this.send({ method: 'GET', path: '/v1/admin/stock-locations', expect: [200] });
    const location = (body as Page<{ id: string; code: string }>).data.find((each) => each.code === code);
    if (!location) {
      throw new Error(`The store has no stock location '${code}'`);
    }
    return location.id;
  }

  async hasOrders(): Promise<boolean> {
    const { body } = await this.send({ method: 'GET', path: '/v1/admin/orders?page[size]=1', expect: [200] });
    return (body as Page<OrderRow>).data.length > 0;
  }

  async orders(): Promise<StoredOrder[]> {
    const rows = await this.all<OrderRow>('/v1/admin/orders');
    return rows.map(({ id, number, status, totals, payment }) => ({
      id,
      number,
      total: BigInt(totals.total.amount),
      captured: BigInt(payment.captured.amount),
      refunded: BigInt(payment.refunded.amount),
      isCancelled: status === 'cancelled',
    }));
  }

  levels(): Promise<LevelRow[]> {
    return this.all<LevelRow>('/v1/admin/stock-levels');
  }

  /**
   * Asks for money to move and waits until it has. Stoa may answer before the bank does, and a call that is repeated after
   * a crash may be refused because the first one is still being carried out: the order tells in both cases.
   */
  private async move(
    orderId: string,
    [act, body, key]: [string, unknown, string],
    isDone: (order: OrderRow) => boolean,
  ): Promise<void> {
    const path = `/v1/admin/orders/${orderId}`;
    const deadline = Date.now() + SETTLEMENT_MS;
    let refusal: UnexpectedAnswer | undefined;
    let answer = await this.post(`${path}/${act}`, body, key).catch((error: unknown) => {
      if (!(error instanceof UnexpectedAnswer) || error.status !== 409) {
        throw error;
      }
      refusal = error;
    });
    while (!answer || !isDone(answer.body as OrderRow)) {
      if (Date.now() > deadline) {
        throw refusal ?? new Error(`The ${act} of order ${orderId} did not settle in ${SETTLEMENT_MS / 1000} s`);
      }
      await sleep(POLL_MS);
      answer = await this.send({ method: 'GET', path, expect: [200] });
    }
  }

  /** A call that takes no key: when its answer is lost, the order itself tells whether it was carried out. */
  private async change(
    orderId: string,
    [act, body]: [string, unknown],
    isDone: (order: OrderRow) => boolean,
  ): Promise<void> {
    const path = `/v1/admin/orders/${orderId}`;
    for (let attempt = 1; ; attempt++) {
      try {
        await this.send({ method: 'POST', path: `${path}/${act}`, body, expect: [200, 201] });
        return;
      } catch (error) {
        const isRefusedAgain = error instanceof UnexpectedAnswer && error.status === 409 && attempt > 1;
        if (!(error instanceof AnswerLost || isRefusedAgain) || attempt === TRIES) {
          throw error;
        }
      }
      const { body: order } = await this.send({ method: 'GET', path, expect: [200] });
      if (isDone(order as OrderRow)) {
        return;
      }
    }
  }

  private async all<T>(path: string): Promise<T[]> {
    const rows: T[] = [];
    let after = '';
    for (;;) {
      const query = `${path}?page[size]=${PAGE_SIZE}${after && `&page[after]=${encodeURIComponent(after)}`}`;
      const { body } = await this.send({ method: 'GET', path: query, expect: [200] });
      const { data, page } = body as Page<T>;
      rows.push(...data);
      if (!page.next) {
        return rows;
      }
      after = page.next;
    }
  }

  private post(path: string, body: unknown, idempotencyKey: string): Promise<Answer> {
    return this.send({ method: 'POST', path, body, idempotencyKey, expect: [200, 201] });
  }

  /** Signs in when first needed, and again when the session has run out. */
  private async send(call: Call): Promise<Answer> {
    const token = this.signedIn();
    try {
      return await this.http.send(await authorized(call, token));
    } catch (error) {
      if (!(error instanceof UnexpectedAnswer) || error.status !== 401) {
        throw error;
      }
    }
    if (this.token === token) {
      this.token = undefined;
    }
    return this.http.send(await authorized(call, this.signedIn()));
  }

  private signedIn(): Promise<string> {
    this.token ??= this.signIn();
    return this.token;
  }

  private async signIn(): Promise<string> {
    const { email, password } = this.credentials;
    const call = { method: 'POST', path: '/v1/admin/sessions', body: { email, password } } as const;
    const { body } = await this.http.send({ ...call, expect: [200, 201], isHarmless: true });
    return (body as { accessToken: string }).accessToken;
  }
}

async function authorized(call: Call, token: Promise<string>): Promise<Call> {
  return { ...call, headers: { ...call.headers, authorization: `Bearer ${await token}` } };
}
