import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Money } from '../platform/money/money.js';
import { StoreScopedRepository } from '../store/index.js';
import type { PaymentTransaction, TransactionKind, TransactionState } from './payment-transaction.entity.js';
import type { Payment } from './payment.entity.js';
import { GIVEN_UP, type ProviderAnswer } from './payment.port.js';

/** One thing that was asked of the provider, as orders show it; the amount in minor units. */
export type TransactionOverview = Pick<
  PaymentTransaction,
  'id' | 'kind' | 'state' | 'amount' | 'reason' | 'failureCode' | 'createdAt' | 'settledAt'
> & { orderId: string };

/** A transaction with what its provider needs to know of the payment. */
export type Submission = Pick<
  PaymentTransaction,
  'id' | 'storeId' | 'paymentId' | 'kind' | 'state' | 'amount' | 'token' | 'expiresAt' | 'failureCode' | 'challengeUrl'
> & {
  /** The provider's own name of it. */
  reference: string | null;
  orderId: string;
  provider: string;
  currency: string;
  authorizationReference: string | null;
};

/** Money that is to go back. */
export interface Owed {
  orderId: string;
  storeId: string;
  reason: string;
}

/** A provider that refuses so often is not asked again by itself: staff see what is owed. */
const MAX_REVERSALS = 5;

/** What `settle` changed. */
export interface Settled {
  transactionId: string;
  paymentId: string;
  orderId: string;
  kind: TransactionKind;
  amount: number;
  currency: string;
}

const PAYMENT = `payment.id, payment.store_id AS "storeId", payment.order_id AS "orderId", payment.provider, payment.currency,
  payment.amount, payment.authorized, payment.voided, payment.captured, payment.refunded, payment.version`;

const SUBMISSION = `tx.id, tx.store_id AS "storeId", tx.payment_id AS "paymentId", tx.kind, tx.state, tx.amount, tx.token,
  tx.provider_reference AS reference, tx.failure_code AS "failureCode", tx.challenge_url AS "challengeUrl",
  tx.expires_at AS "expiresAt", payment.order_id AS "orderId", payment.provider, payment.currency,
  (SELECT provider_reference FROM payment_transaction first WHERE first.payment_id = tx.payment_id AND first.kind = 'authorization')
    AS "authorizationReference"`;

/** The bank's answer in SQL: which sums of the payment each kind of transaction moves. */
const SUMS = (['authorization', 'void', 'capture', 'refund'] as const)
  .map((kind, index) => {
    const column = ['authorized', 'voided', 'captured', 'refunded'][index];
    return `${column} = payment.${column} + CASE WHEN settled.kind = '${kind}' THEN settled.amount ELSE 0 END`;
  })
  .join(', ');

@Injectable()
export class PaymentRepository extends StoreScopedRepository {
  /** The payment of an order with its authorization, which nobody but the caller sends within the lease while it is pending. */
  async insert(
    payment: { id: string; orderId: string; provider: string; money: Money },
    authorization: { id: string; state: TransactionState; token: string; expiresAt: Date; leaseMs: number },
  ): Promise<void> {
    await this.db.rows(
      `WITH made AS (
         INSERT INTO payment (id, store_id, order_id, provider, currency, amount) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id)
       INSERT INTO payment_transaction (id, store_id, payment_id, kind, state, amount, token, expires_at, leased_until, settled_at)
       SELECT $7, $2, id, 'authorization', $8, $6, $9, $10, now() + make_interval(secs => $11),
         CASE WHEN $8 <> 'pending' THEN now() END FROM made`,
      [
        payment.id,
        await this.storeId(),
        payment.orderId,
        payment.provider,
        payment.money.currency,
        payment.money.amount,
        authorization.id,
        authorization.state,
        authorization.token,
        authorization.expiresAt,
        authorization.leaseMs / 1000,
      ],
    );
  }

  async insertTransaction(
    payment: Payment,
    kind: TransactionKind,
    amount: number,
    reason: string | null,
    leaseMs: number,
  ): Promise<string> {
    const id = uuid();
    await this.db.rows(
      `WITH raised AS (UPDATE payment SET version = version + 1, updated_at = now() WHERE id = $3)
       INSERT INTO payment_transaction (id, store_id, payment_id, kind, state, amount, reason, leased_until)
       VALUES ($1, $2, $3, $4, 'pending', $5, $6, now() + make_interval(secs => $7))`,
      [id, payment.storeId, payment.id, kind, amount, reason, leaseMs / 1000],
    );
    return id;
  }

  /** The payment of an order, locked until the transaction ends; undefined for an order without one. */
  async findForUpdate(orderId: string): Promise<Payment | undefined> {
    return this.db.row<Payment>(
      `SELECT ${PAYMENT} FROM payment WHERE order_id = $1 AND store_id = $2 FOR NO KEY UPDATE`,
      [orderId, await this.storeId()],
    );
  }

  async ofOrders(
    orderIds: string[],
  ): Promise<
    (Payment & { challengeUrl: string | null; isPending: boolean; failureCode: string | null; isToGoBack: boolean })[]
  > {
    return this.db.rows(
      `SELECT ${PAYMENT}, tx.challenge_url AS "challengeUrl", tx.state = 'pending' AS "isPending", tx.failure_code AS "failureCode",
         payment.reversal_requested_at IS NOT NULL AS "isToGoBack"
       FROM payment JOIN payment_transaction tx ON tx.payment_id = payment.id AND tx.kind = 'authorization'
       WHERE payment.order_id = ANY($1) AND payment.store_id = $2`,
      [orderIds, await this.storeId()],
    );
  }

  async transactionsOf(orderIds: string[], which = ''): Promise<TransactionOverview[]> {
    return this.db.rows(
      `SELECT tx.id, payment.order_id AS "orderId", tx.kind, tx.state, tx.amount, tx.reason, tx.failure_code AS "failureCode",
         tx.created_at AS "createdAt", tx.settled_at AS "settledAt"
       FROM payment JOIN payment_transaction tx ON tx.payment_id = payment.id
       WHERE payment.order_id = ANY($1) AND payment.store_id = $2 ${which} ORDER BY tx.id`,
      [orderIds, await this.storeId()],
    );
  }

  async authorizationOf(
    orderId: string,
  ): Promise<{ id: string; state: TransactionState; failureCode: string | null } | undefined> {
    return this.db.row(
      `SELECT tx.id, tx.state, tx.failure_code AS "failureCode"
       FROM payment JOIN payment_transaction tx ON tx.payment_id = payment.id AND tx.kind = 'authorization'
       WHERE payment.order_id = $1 AND payment.store_id = $2`,
      [orderId, await this.storeId()],
    );
  }

  /** Captures, refunds and voids that have no answer, or were refused. */
  openOperations(orderIds: string[]): Promise<TransactionOverview[]> {
    return this.transactionsOf(orderIds, "AND tx.kind <> 'authorization' AND tx.state <> 'succeeded'");
  }

  /** All of the payment is to go back, for the first reason that was given; false when it was to already. */
  async requestReversal(paymentId: string, reason: string): Promise<boolean> {
    const marked = await this.db.rows(
      `UPDATE payment SET reversal_requested_at = now(), reversal_reason = $2, version = version + 1, updated_at = now()
       WHERE id = $1 AND reversal_requested_at IS NULL RETURNING id`,
      [paymentId, reason],
    );
    return marked.length > 0;
  }

  /**
   * Payments of all stores whose money is to go back and has not, with nothing under way. After the first refusal it is asked
   * again in a minute, and after each further one in four times as long.
   */
  findOwed(most: number): Promise<Owed[]> {
    return this.db.rows<Owed & Record<string, unknown>>(
      `SELECT payment.order_id AS "orderId", payment.store_id AS "storeId", payment.reversal_reason AS reason
       FROM payment CROSS JOIN LATERAL (
         SELECT count(*) FILTER (WHERE tx.state = 'failed') AS refusals, max(tx.settled_at) AS last, bool_or(tx.state = 'pending') AS busy
         FROM payment_transaction tx
         WHERE tx.payment_id = payment.id AND (tx.state = 'pending' OR tx.created_at >= payment.reversal_requested_at)
           AND tx.kind <> 'authorization') tried
       WHERE reversal_requested_at IS NOT NULL AND (captured > refunded OR (captured = 0 AND authorized > voided))
         AND busy IS NOT TRUE AND refusals < ${MAX_REVERSALS}
         AND (refusals = 0 OR last < now() - make_interval(mins => power(4, refusals - 1)::int))
       ORDER BY reversal_requested_at LIMIT $1`,
      [most],
    );
  }

  /** What is under way, by kind. */
  async pendingOf(paymentId: string): Promise<{ kind: TransactionKind; amount: number }[]> {
    return this.db.rows(`SELECT kind, amount FROM payment_transaction WHERE payment_id = $1 AND state = 'pending'`, [
      paymentId,
    ]);
  }

  find(transactionId: string): Promise<Submission | undefined> {
    return this.db.row<Submission>(
      `SELECT ${SUBMISSION} FROM payment_transaction tx JOIN payment ON payment.id = tx.payment_id WHERE tx.id = $1`,
      [transactionId],
    );
  }

  /** Pending transactions that nobody is working on, claimed for the caller; each claim of one lasts longer than the last. */
  claimDue(most: number): Promise<Submission[]> {
    return this.db.rows<Submission>(
      `WITH due AS (
         SELECT id FROM payment_transaction WHERE state = 'pending' AND leased_until < now()
         ORDER BY created_at LIMIT $1 FOR UPDATE SKIP LOCKED),
       tx AS (
         UPDATE payment_transaction SET attempts = attempts + 1,
           leased_until = now() + make_interval(secs => least(5 * power(2, least(attempts, 6)), 300))
         FROM due WHERE due.id = payment_transaction.id RETURNING payment_transaction.*)
       SELECT ${SUBMISSION} FROM tx JOIN payment ON payment.id = tx.payment_id ORDER BY tx.created_at`,
      [most],
    );
  }

  /**
   * Writes the provider's last word: the transaction, the payment's sums and the ledger, in one statement. Money that the
   * provider has taken after all is booked even when we had given the transaction up.
   * @returns undefined when it was settled before: nothing has changed then
   */
  async settle(transactionId: string, { state, reference, failureCode }: ProviderAnswer): Promise<Settled | undefined> {
    return this.db.row<Settled>(
      `WITH settled AS (
         UPDATE payment_transaction tx
         SET state = $2, provider_reference = coalesce($3, provider_reference), failure_code = $4, challenge_url = NULL, settled_at = now()
         WHERE id = $1 AND (state = 'pending' OR (failure_code = ANY($5) AND $2 = 'succeeded'))
         RETURNING id, store_id, payment_id, kind, amount),
       paid AS (
         UPDATE payment SET ${SUMS}, version = payment.version + 1, updated_at = now() FROM settled
         WHERE payment.id = settled.payment_id AND $2 = 'succeeded'),
       refused AS (
         UPDATE payment SET version = payment.version + 1, updated_at = now() FROM settled
         WHERE payment.id = settled.payment_id AND $2 <> 'succeeded'),
       booked AS (
         INSERT INTO ledger_entry (store_id, payment_id, transaction_id, kind, amount, currency)
         SELECT settled.store_id, payment_id, settled.id, kind, settled.amount, payment.currency
         FROM settled JOIN payment ON payment.id = payment_id WHERE $2 = 'succeeded')
       SELECT settled.id AS "transactionId", payment_id AS "paymentId", payment.order_id AS "orderId", kind, settled.amount, payment.currency
       FROM settled JOIN payment ON payment.id = payment_id`,
      [transactionId, state, reference, failureCode, GIVEN_UP],
    );
  }

  /** The provider knows of it and will say more later. */
  async note(transactionId: string, { reference, challengeUrl }: ProviderAnswer): Promise<void> {
    await this.db.rows(
      `WITH noted AS (
         UPDATE payment_transaction
         SET provider_reference = coalesce($2, provider_reference), challenge_url = coalesce($3, challenge_url)
         WHERE id = $1 AND state = 'pending' RETURNING payment_id)
       UPDATE payment SET version = version + 1, updated_at = now() FROM noted WHERE payment.id = noted.payment_id`,
      [transactionId, reference, challengeUrl],
    );
  }
}
