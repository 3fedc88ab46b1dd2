import { Injectable } from '@nestjs/common';
import { Db } from '../platform/db/db.js';
import type { TransactionKind, TransactionState } from './payment-transaction.entity.js';
import { type Payment, type PaymentStatus, paymentStatusOf, reversalOf } from './payment.entity.js';
import {
  captureExceedsAuthorized,
  paymentInFlight,
  paymentOperationFailed,
  refundExceedsCaptured,
} from './payment.errors.js';
import type { ProviderAnswer } from './payment.port.js';
import { type Owed, PaymentRepository, type TransactionOverview } from './payment.repository.js';
import { PaymentService } from './payment.service.js';

/** A payment as orders show it; amounts in minor units. */
export interface PaymentOverview {
  orderId: string;
  provider: string;
  status: PaymentStatus;
  /** Whether the provider has not said its last word on the authorization. */
  isPending: boolean;
  challengeUrl: string | null;
  failureCode: string | null;
  /** Whether its order came to nothing and money of it has not gone back yet. */
  isOwed: boolean;
  authorized: number;
  voided: number;
  captured: number;
  refunded: number;
  /** Rises with everything that this shows. */
  version: number;
}

const AT_ONCE = 20;

/** Capture, refund and void. Each `request…` is step 1, checked under a lock of the payment, and joins the caller's transaction. */
@Injectable()
export class PaymentOperationsService {
  constructor(
    private readonly db: Db,
    private readonly repository: PaymentRepository,
    private readonly payments: PaymentService,
  ) {}

  async overviews(orderIds: string[]): Promise<Map<string, PaymentOverview>> {
    const payments = await this.repository.ofOrders(orderIds);
    return new Map(
      payments.map(({ isToGoBack, ...payment }) => [
        payment.orderId,
        { ...payment, status: paymentStatusOf(payment), isOwed: isToGoBack && reversalOf(payment).amount > 0 },
      ]),
    );
  }

  /** Captures, refunds and voids that have no answer, or were refused, by order. */
  async openOperations(orderIds: string[]): Promise<Map<string, TransactionOverview[]>> {
    return Map.groupBy(await this.repository.openOperations(orderIds), ({ orderId }) => orderId);
  }

  /** By order, in the order in which they were asked. */
  async transactions(orderIds: string[]): Promise<Map<string, TransactionOverview[]>> {
    return Map.groupBy(await this.repository.transactionsOf(orderIds), ({ orderId }) => orderId);
  }

  /** All that is left when no amount is given. */
  requestCapture(orderId: string, amount: number | undefined): Promise<string> {
    return this.request(orderId, 'capture', null, (payment, pending) => {
      const capturable = payment.authorized - payment.voided - payment.captured - pending;
      if (capturable <= 0 || (amount ?? 0) > capturable) throw captureExceedsAuthorized(Math.max(capturable, 0));
      return amount ?? capturable;
    });
  }

  /** All that is left when no amount is given. */
  requestRefund(orderId: string, amount: number | undefined, reason: string): Promise<string> {
    return this.request(orderId, 'refund', reason, (payment, pending) => {
      const refundable = payment.captured - payment.refunded - pending;
      if (refundable <= 0 || (amount ?? 0) > refundable) throw refundExceedsCaptured(Math.max(refundable, 0));
      return amount ?? refundable;
    });
  }

  /** The provider's word on the order's authorization so far. */
  async authorizationOf(orderId: string): Promise<{ state: TransactionState; failureCode: string | null }> {
    const authorization = await this.repository.authorizationOf(orderId);
    if (!authorization) throw new Error(`The order ${orderId} has no payment`);
    return authorization;
  }

  /** The provider's word on a transaction so far. */
  async stateOf(transactionId: string): Promise<TransactionState> {
    const submission = await this.repository.find(transactionId);
    if (!submission) throw new Error(`There is no payment transaction ${transactionId}`);
    return submission.state;
  }

  /** What has gone back of what was captured, and what is on its way, in minor units. */
  async goneBack(orderId: string): Promise<number> {
    const payment = await this.lock(orderId);
    const pending = (await this.repository.pendingOf(payment.id)).filter(({ kind }) => kind === 'refund');
    return pending.reduce((sum, { amount }) => sum + amount, payment.refunded);
  }

  /** Whether captured money of the shopper is here that could go back. */
  async isHeld(orderId: string): Promise<boolean> {
    const payment = await this.lock(orderId);
    return payment.captured > payment.refunded;
  }

  /**
   * Gives back whatever the order holds: refunds what was captured, or voids the authorization. Whatever of it fails is tried
   * again by `reverseOwed`.
   * @returns the transaction, which the sweep will carry out unless the caller does after the commit; undefined for nothing
   * @throws `payment_in_flight` while a capture, refund or void has no answer
   */
  async requestReversal(orderId: string, reason: string): Promise<string | undefined> {
    const payment = await this.lock(orderId);
    if (await this.isInFlight(payment)) throw paymentInFlight();
    // Nothing yet for an authorization without an answer: when it comes, `owe` sees to it.
    if (reversalOf(payment).amount === 0) return undefined;
    await this.repository.requestReversal(payment.id, reason);
    return this.insertReversal(payment, reason);
  }

  /** The same, where nobody waits for it: the sweep sends it. What is to go back already is left to `reverseOwed`. */
  async owe(orderId: string, reason: string): Promise<void> {
    const payment = await this.lock(orderId);
    const isNew = await this.repository.requestReversal(payment.id, reason);
    if (isNew && !(await this.isInFlight(payment))) await this.insertReversal(payment, reason);
  }

  /** Payments whose money is to go back and has not, and that may be tried now. */
  findOwed(): Promise<Owed[]> {
    return this.repository.findOwed(AT_ONCE);
  }

  /** Asks the provider once more for what is owed, unless somebody else has just done so. */
  async reverseOwed({ orderId, reason }: Owed): Promise<void> {
    const transactionId = await this.db.transaction(async () => {
      const payment = await this.lock(orderId);
      return (await this.isInFlight(payment)) ? undefined : this.insertReversal(payment, reason);
    });
    if (transactionId !== undefined) await this.attempt(transactionId);
  }

  /** Sends what was requested and writes the answer down; without one the sweep goes on. */
  attempt(transactionId: string): Promise<ProviderAnswer | undefined> {
    return this.payments.carryOut(transactionId);
  }

  /**
   * @returns whether the provider has done it
   * @throws `payment_operation_failed` when it refuses
   */
  assertNotFailed(kind: TransactionKind, answer: ProviderAnswer | undefined): boolean {
    if (answer?.state === 'failed') throw paymentOperationFailed(kind, answer.failureCode ?? 'unknown');
    return answer?.state === 'succeeded';
  }

  private async isInFlight(payment: Payment): Promise<boolean> {
    return (await this.repository.pendingOf(payment.id)).some(({ kind }) => kind !== 'authorization');
  }

  private async insertReversal(payment: Payment, reason: string): Promise<string | undefined> {
    const { kind, amount } = reversalOf(payment);
    return amount > 0 ? this.insert(payment, kind, amount, reason) : undefined;
  }

  private request(
    orderId: string,
    kind: 'capture' | 'refund',
    reason: string | null,
    decide: (payment: Payment, pending: number) => number,
  ): Promise<string> {
    return this.db.transaction(async () => {
      const payment = await this.lock(orderId);
      const pending = await this.repository.pendingOf(payment.id);
      const underWay = pending.filter((one) => one.kind === kind).reduce((sum, one) => sum + one.amount, 0);
      return this.insert(payment, kind, decide(payment, underWay), reason);
    });
  }

  private insert(payment: Payment, kind: TransactionKind, amount: number, reason: string | null): Promise<string> {
    return this.repository.insertTransaction(payment, kind, amount, reason, this.payments.leaseMs);
  }

  private async lock(orderId: string): Promise<Payment> {
    const payment = await this.repository.findForUpdate(orderId);
    if (!payment) throw new Error(`The order ${orderId} has no payment`);
    return payment;
  }
}
