import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../../../config/config.js';
import { Db } from '../../db/db.js';
import { idempotencyKeyInFlight, idempotencyKeyReused } from '../../errors/platform.errors.js';
import { OnSchedule } from '../../events/handlers.js';

/** A stored answer. */
export interface Answer {
  status: number;
  /** Those that belong to what was done: `location` and the like. */
  headers: Record<string, string>;
  body: unknown;
}

/** Whose key it is, which key, and what was asked with it. */
export interface Claim {
  /** Keys of different callers and addresses never meet. */
  scope: string;
  key: string;
  fingerprint: string;
}

/** A claim that is ours to work on. */
export interface HeldClaim extends Claim {
  /** Until when, as PostgreSQL writes it: whoever holds the same claim later has another. */
  lease: string;
  /** Whether somebody held it before and gave no answer: they may have done part of the work. */
  isInherited: boolean;
}

/** What a request takes beside the longest wait for a payment provider, generously. */
const LEASE_MARGIN_MS = 10_000;
const KEPT = '24 hours';
const ACCEPTED = 202;

/** One run for each Idempotency-Key: the claim is one atomic insert before any work. */
@Injectable()
export class Idempotency {
  /** A claim whose process died is free again after this; longer than any request takes. */
  private readonly leaseSeconds: number;
  private readonly current = new AsyncLocalStorage<HeldClaim>();

  constructor(
    private readonly db: Db,
    config: Config,
  ) {
    this.leaseSeconds = (config.paymentTimeoutMs + LEASE_MARGIN_MS) / 1000;
  }

  /**
   * Claims the key for this request.
   * @returns the stored answer of a finished twin, or the claim: the work is ours to do
   * @throws `idempotency_key_in_flight` while a twin works, `idempotency_key_reused` for another request
   */
  async claim({ scope, key, fingerprint }: Claim): Promise<Answer | HeldClaim> {
    const held = await this.db.row<{ lease: string; isInherited: boolean }>(
      `INSERT INTO idempotency_claim AS held (scope, key, fingerprint, leased_until)
       VALUES ($1, $2, $3, clock_timestamp() + make_interval(secs => $4))
       ON CONFLICT (scope, key) DO UPDATE SET leased_until = excluded.leased_until
         WHERE held.status IS NULL AND held.leased_until < now() AND held.fingerprint = excluded.fingerprint
       RETURNING leased_until::text AS lease, created_at < now() AS "isInherited"`,
      [scope, key, fingerprint, this.leaseSeconds],
    );
    return held ? { scope, key, fingerprint, ...held } : this.twinOf({ scope, key, fingerprint });
  }

  /**
   * Does the work of a request and keeps its answer. In one transaction both are there or neither, whatever dies; work in steps,
   * which leaves the house in between, makes each of them a step of `once`.
   * @throws `idempotency_key_in_flight` when a twin that took over has answered first; nothing of one transaction is done then
   */
  run(claim: HeldClaim, work: () => Promise<Answer>, manner: 'one transaction' | 'steps'): Promise<Answer> {
    if (manner === 'steps') {
      return this.current.run(claim, async () => {
        const answer = await work();
        // Not the last word: whoever repeats the call goes on from its step and hears how things stand then.
        if (answer.status === ACCEPTED) await this.release(claim);
        else await this.remember(claim, answer);
        return answer;
      });
    }
    return this.db.transaction(async () => {
      const answer = await work();
      if (!(await this.remember(claim, answer))) throw idempotencyKeyInFlight(1);
      return answer;
    });
  }

  /**
   * Step 1 of a call that leaves the house, in one transaction. When the process dies after it and the call is repeated with its
   * key, the step is not done again: it gives what it gave, and the call goes on from there. Without a key it just runs.
   * @param step gives JSON
   */
  once<T>(step: () => Promise<T>): Promise<T> {
    const claim = this.current.getStore();
    return this.db.transaction(async () => {
      if (!claim) return step();
      const done = claim.isInherited ? await this.checkpointOf(claim) : undefined;
      if (done) return done.result as T;
      const result = await step();
      const isOurs = await this.write(claim, 'checkpoint', { checkpoint: JSON.stringify({ result }) });
      if (!isOurs) throw idempotencyKeyInFlight(1);
      return result;
    });
  }

  /**
   * Keeps the answer for whoever asks again.
   * @returns false when one that took over has answered first: theirs stays
   */
  remember(claim: HeldClaim, { status, headers, body }: Answer): Promise<boolean> {
    const values = { status, headers: JSON.stringify(headers), body: JSON.stringify(body ?? null) };
    return this.write(claim, 'status', values);
  }

  /** No answer: the key may be used again, with a mended request too unless part of the work is done. */
  async release({ scope, key, lease }: HeldClaim): Promise<void> {
    await this.db.rows(
      `WITH free AS (
         DELETE FROM idempotency_claim
         WHERE scope = $1 AND key = $2 AND status IS NULL AND checkpoint IS NULL AND leased_until = $3::timestamptz)
       UPDATE idempotency_claim SET leased_until = now()
       WHERE scope = $1 AND key = $2 AND status IS NULL AND checkpoint IS NOT NULL AND leased_until = $3::timestamptz`,
      [scope, key, lease],
    );
  }

  @OnSchedule({ name: 'platform.forget_idempotency_keys', everyMs: 600_000 })
  async forgetOld(): Promise<void> {
    await this.db.rows(`DELETE FROM idempotency_claim WHERE created_at < now() - interval '${KEPT}'`);
  }

  /** Writes what a request came to, unless one that was taken for dead did so first: the row makes one of them the winner. */
  private async write(
    { scope, key }: Claim,
    mark: 'checkpoint' | 'status',
    values: Record<string, unknown>,
  ): Promise<boolean> {
    const columns = Object.keys(values).map((column, index) => `${column} = $${index + 3}`);
    const written = await this.db.rows(
      `UPDATE idempotency_claim SET ${columns.join(', ')} WHERE scope = $1 AND key = $2 AND ${mark} IS NULL RETURNING key`,
      [scope, key, ...Object.values(values)],
    );
    return written.length > 0;
  }

  /** Waits for whoever may still be at it. */
  private async checkpointOf({ scope, key }: Claim): Promise<{ result: unknown } | undefined> {
    const row = await this.db.row<{ checkpoint: { result: unknown } | null }>(
      'SELECT checkpoint FROM idempotency_claim WHERE scope = $1 AND key = $2 FOR NO KEY UPDATE',
      [scope, key],
    );
    return row?.checkpoint ?? undefined;
  }

  private async twinOf({ scope, key, fingerprint }: Claim): Promise<Answer | HeldClaim> {
    const twin = await this.db.row<Partial<Answer> & { fingerprint: string; wait: number; isOld: boolean }>(
      `SELECT fingerprint, created_at < now() - interval '${KEPT}' AS "isOld", status, headers, body, ceil(extract(epoch FROM leased_until - now()))::int AS wait
       FROM idempotency_claim WHERE scope = $1 AND key = $2`,
      [scope, key],
    );
    if (twin === undefined) throw idempotencyKeyInFlight(1);
    if (twin.isOld) {
      await this.db.rows(
        `DELETE FROM idempotency_claim WHERE scope = $1 AND key = $2 AND created_at < now() - interval '${KEPT}'`,
        [scope, key],
      );
      return this.claim({ scope, key, fingerprint });
    }
    if (twin.fingerprint !== fingerprint) throw idempotencyKeyReused();
    const { status, headers, body, wait } = twin;
    if (!status) throw idempotencyKeyInFlight(Math.max(1, Math.min(wait, this.leaseSeconds)));
    return { status, headers: headers ?? {}, body };
  }
}

/** What was asked, in brief: equal for equal parts, in whatever order their members stand. */
export const fingerprintOf = (...parts: unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts, sorted)).digest('base64url');

const sorted = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;
