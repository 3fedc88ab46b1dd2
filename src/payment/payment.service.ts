import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Config } from '../config/config.js';
import { Db } from '../platform/db/db.js';
import { Outbox } from '../platform/events/outbox.js';
import { Log } from '../platform/logging/log.js';
import type { Money } from '../platform/money/money.js';
import { paymentProviderUnavailable, paymentProviderUnknown } from './payment.errors.js';
import { TransactionSettled } from './payment.events.js';
import {
  lastWord,
  PAYMENT_PROVIDERS,
  type PaymentProvider,
  type ProviderAnswer,
  ProviderSilence,
} from './payment.port.js';
import { PaymentRepository, type Submission } from './payment.repository.js';

/** Longer than one exchange with a provider, so that the sweep never interferes with one that is still going on. */
const LEASE_MARGIN_MS = 2_000;

/** The three steps of everything asked of a provider: write it down, send it outside any transaction, write the answer down. */
@Injectable()
export class PaymentService {
  constructor(
    private readonly db: Db,
    private readonly payments: PaymentRepository,
    private readonly outbox: Outbox,
    @Inject(PAYMENT_PROVIDERS) private readonly providers: PaymentProvider[],
    private readonly config: Config,
    private readonly log: Log,
  ) {}

  get leaseMs(): number {
    return this.config.paymentTimeoutMs + LEASE_MARGIN_MS;
  }

  /** @throws `payment_provider_unknown`, `payment_provider_unavailable` */
  assertAvailable(code: string): void {
    if (!this.provider(code).isAvailable) throw paymentProviderUnavailable();
  }

  /**
   * Step 1 of an authorization, in the order's transaction. The caller must `submit` it after the commit. Where there is nothing
   * to pay nobody is asked: it has succeeded, and no money is booked, since none moves.
   */
  async start(order: {
    orderId: string;
    provider: string;
    token: string;
    money: Money;
    expiresAt: Date;
  }): Promise<{ paymentId: string; transactionId: string }> {
    const { orderId, provider, token, money, expiresAt } = order;
    const paymentId = uuid();
    const transactionId = uuid();
    const state = money.amount === 0 ? 'succeeded' : 'pending';
    const authorization = { id: transactionId, state, token, expiresAt, leaseMs: this.leaseMs } as const;
    await this.payments.insert({ id: paymentId, orderId, provider, money }, authorization);
    // Whoever follows the payment hears of it even when the caller dies after its commit.
    if (state === 'succeeded') {
      const settled = { transactionId, paymentId, orderId, kind: 'authorization', ...money };
      await this.outbox.publish(TransactionSettled, { ...settled, state });
    }
    return { paymentId, transactionId };
  }

  /**
   * Step 2: asks the provider, outside any transaction.
   * @returns the answer, at once for what is settled; undefined when there was none, and the sweep will ask again
   */
  async submit(transactionId: string): Promise<ProviderAnswer | undefined> {
    const submission = await this.payments.find(transactionId);
    if (!submission) throw new Error(`There is no payment transaction ${transactionId}`);
    return submission.state === 'pending' ? this.send(submission) : submission;
  }

  /** Step 3: writes the answer down and announces it, once, whoever brings it and however often. */
  record(transactionId: string, answer: ProviderAnswer): Promise<void> {
    return this.db.transaction(async () => {
      if (answer.state === 'pending') return this.payments.note(transactionId, answer);
      const settled = await this.payments.settle(transactionId, answer);
      if (settled) await this.outbox.publish(TransactionSettled, { ...settled, state: answer.state });
    });
  }

  /** Steps 2 and 3 for what was asked for by staff or by a compensation. */
  async carryOut(transactionId: string): Promise<ProviderAnswer | undefined> {
    const answer = await this.submit(transactionId);
    if (answer) await this.record(transactionId, answer);
    return answer;
  }

  /** Steps 2 and 3 for what a crash or a silent provider left half-way. */
  async resume(submission: Submission): Promise<void> {
    try {
      const known = await this.provider(submission.provider).find(submission.id);
      const answer = hasExpired(submission) ? lastWord(known) : (known ?? (await this.send(submission)));
      if (answer) await this.record(submission.id, answer);
    } catch (error) {
      if (!(error instanceof ProviderSilence)) throw error;
      this.log.warn('A payment provider does not answer; asking again later', {
        transactionId: submission.id,
        reason: error.message,
      });
    }
  }

  claimDue(): Promise<Submission[]> {
    return this.payments.claimDue(50);
  }

  private async send(submission: Submission): Promise<ProviderAnswer | undefined> {
    this.db.assertOutside('A call to a payment provider');
    const { id, kind, amount, currency, orderId, token, authorizationReference } = submission;
    try {
      return await this.provider(submission.provider).submit({
        id,
        kind,
        money: { amount, currency },
        orderId,
        token,
        authorizationReference,
      });
    } catch (error) {
      if (!(error instanceof ProviderSilence)) throw error;
      this.log.warn('A payment provider did not answer; the sweep will ask what became of it', {
        transactionId: id,
        kind,
        reason: error.message,
      });
      return undefined;
    }
  }

  private provider(code: string): PaymentProvider {
    const provider = this.providers.find((one) => one.code === code);
    if (!provider) {
      throw paymentProviderUnknown(
        code,
        this.providers.map((one) => one.code),
      );
    }
    return provider;
  }
}

/** The order has stopped waiting for this authorization. Everything else is asked for until it is answered. */
const hasExpired = ({ kind, expiresAt }: Submission) =>
  kind === 'authorization' && expiresAt !== null && expiresAt < new Date();
