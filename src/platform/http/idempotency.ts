import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { Db } from '../db/db.js';
import { idempotencyKeyInFlight, idempotencyKeyReused } from '../errors/platform.errors.js';
import { OnSchedule } from '../events/handlers.js';

/** A stored answer. */
export interface Answer {
  status: number;
  body: unknown;
}

/** Whose key it is, which key, and what was asked with it. */
export interface Claim {
  /** Keys of different callers and addresses never meet. */
  scope: string;
  key: string;
  fingerprint: string;
}

/** What a request takes beside the longest wait for a payment provider, generously. */
const LEASE_MARGIN_MS = 10_000;
const KEPT = '24 hours';

/** One run for each Idempotency-Key: the claim is one atomic insert before any work. */
@Injectable()
export class Idempotency {
  /** A claim whose process died is free again after this; longer than any request takes. */
  private readonly leaseSeconds: number;

  constructor(
    private readonly db: Db,
    config: Config,
  ) {
    this.leaseSeconds = (config.paymentTimeoutMs + LEASE_MARGIN_MS) / 1000;
  }

  /**
   * Claims the key for this request.
   * @returns the stored answer of a finished twin, or undefined: the work is ours to do
   * @throws `idempotency_key_in_flight` while a twin works, `idempotency_key_reused` for another request
   */
  async claim({ scope, key, fingerprint }: Claim): Promise<Answer | undefined> {
    const won = await this.db.row(
      `INSERT INTO idempotency_claim AS held (scope, key, fingerprint, leased_until)
       VALUES ($1, $2, $3, now() + make_interval(secs => $4))
       ON CONFLICT (scope, key) DO UPDATE SET leased_until = excluded.leased_until
         WHERE held.status IS NULL AND held.leased_until < now() AND held.fingerprint = excluded.fingerprint
       RETURNING key`,
      [scope, key, fingerprint, this.leaseSeconds],
    );
    return won ? undefined : this.twinOf({ scope, key, fingerprint });
  }

  async remember({ scope, key }: Claim, { status, body }: Answer): Promise<void> {
    await this.db.rows('UPDATE idempotency_claim SET status = $3, body = $4 WHERE scope = $1 AND key = $2', [
      scope,
      key,
      status,
      JSON.stringify(body ?? null),
    ]);
  }

  /** Nothing was done: the key may be used again, also with a mended request. */
  async release({ scope, key }: Claim): Promise<void> {
    await this.db.rows('DELETE FROM idempotency_claim WHERE scope = $1 AND key = $2 AND status IS NULL', [scope, key]);
  }

  @OnSchedule({ name: 'platform.forget_idempotency_keys', everyMs: 600_000 })
  async forgetOld(): Promise<void> {
    await this.db.rows(`DELETE FROM idempotency_claim WHERE created_at < now() - interval '${KEPT}'`);
  }

  private async twinOf({ scope, key, fingerprint }: Claim): Promise<Answer> {
    const twin = await this.db.row<{ fingerprint: string; status: number | null; body: unknown; wait: number }>(
      `SELECT fingerprint, status, body, ceil(extract(epoch FROM leased_until - now()))::int AS wait
       FROM idempotency_claim WHERE scope = $1 AND key = $2`,
      [scope, key],
    );
    if (twin === undefined) throw idempotencyKeyInFlight(1);
    if (twin.fingerprint !== fingerprint) throw idempotencyKeyReused();
    if (twin.status === null) throw idempotencyKeyInFlight(Math.max(1, Math.min(twin.wait, this.leaseSeconds)));
    return { status: twin.status, body: twin.body };
  }
}

/** Two requests are the same when method, address and body are. */
export const fingerprintOf = (method: string, url: string, body: unknown): string =>
  createHash('sha256')
    .update(`${method} ${url} ${JSON.stringify(body ?? null)}`)
    .digest('base64url');
