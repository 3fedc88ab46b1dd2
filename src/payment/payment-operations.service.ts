import { Injectable } from '@nestjs/common';
import { Db } from '../platform/db/db.js';
import type { TransactionKind, TransactionState } from './payment-transaction.entity.js';
import { type Payment, type PaymentStatus, paymentStatusOf } from './payment.entity.js';
import {
  captureExceedsAuthorized,
  paymentInFlight,
  paymentOperationFailed,
  refundExceedsCaptured,
} from './payment.errors.js';
import { PaymentRepository, type TransactionOverview } from './payment.repository.js';
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
  authorized: number;
  voided: number;
  captured: number;
  refunded: number;
}

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
    return new Map(payments.map((payment) => [payment.orderId, { ...payment, status: paymentStatusOf(payment) }]));
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

  /**
   * Gives back whatever the order holds: refunds what was captured, or voids the authorization. Asking twice gives back once.
   * @returns the transaction, which the sweep will carry out unless the caller does after the commit; undefined for nothing
   */
  async requestReversal(orderId: string, reason: string): Promise<{ id: string; kind: TransactionKind } | undefined> {
    const payment = await this.lock(orderId);
    const pending = await this.repository.pendingOf(payment.id);
    if (pending.some(({ kind }) => kind === 'capture' || kind === 'refund')) throw paymentInFlight();
    if (pending.some(({ kind }) => kind === 'void')) return undefined;
    const captured = payment.captured - payment.refunded;
    const held = payment.authorized - payment.voided - payment.captured;
    if (captured > 0) return { id: await this.insert(payment, 'refund', captured, reason), kind: 'refund' };
    return held > 0 ? { id: await this.insert(payment, 'void', held, reason), kind: 'void' } : undefined;
  }

  /**
   * Sends what was requested and waits for the answer; without one the sweep goes on.
   * @throws `payment_operation_failed` when the provider refuses
   */
  async carryOut(transactionId: string, kind: TransactionKind): Promise<void> {
    const answer = await this.payments.carryOut(transactionId);
    if (answer?.state === 'failed') throw paymentOperationFailed(kind, answer.failureCode ?? 'unknown');
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
