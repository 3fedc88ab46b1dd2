import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import type { TestApp } from '../support/app.js';
import type { Reply } from '../support/client.js';
import type { ProblemBody } from '../support/factories.js';
import { SANDBOX_SECRET } from '../support/settings.js';

export const CALLBACKS = '/v1/payments/callbacks/sandbox';

export interface Outcome {
  /** The bank's name of the operation. */
  id: string;
  /** Our name of it: the id of the transaction. */
  operation: string;
  status: string;
  [member: string]: unknown;
}

export interface Signing {
  at?: Date;
  secret?: string;
  /** Replaces headers after signing; undefined leaves one out. */
  headers?: Record<string, string | undefined>;
  /** Sent in place of what was signed. */
  body?: string;
}

export const messageOf = (data: object): string =>
  JSON.stringify({
    id: `evt_${randomUUID()}`,
    type: 'authorization.settled',
    createdAt: new Date().toISOString(),
    data,
  });

/** Sends a callback as the bank does, or as someone who would like to be the bank. */
export function tell(app: TestApp, message: string, signing: Signing = {}): Promise<Reply<ProblemBody>> {
  const { at = new Date(), secret = SANDBOX_SECRET } = signing;
  const id = `evt_${randomUUID()}`;
  const headers: Record<string, string | undefined> = {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, at, message),
    ...signing.headers,
  };
  const sent = Object.entries(headers).filter((header): header is [string, string] => header[1] !== undefined);
  return app.shop.post(CALLBACKS, signing.body ?? message, Object.fromEntries(sent));
}

/** The authorization of an order, as Stoa and the bank call it. */
export async function authorizationOf(
  app: TestApp,
  order: { id: string },
): Promise<{ operation: string; id: string; state: string }> {
  const [transaction] = await app.database.rows<{ operation: string; state: string }>(
    `SELECT tx.id AS operation, tx.state FROM payment_transaction tx JOIN payment ON payment.id = tx.payment_id
     WHERE payment.order_id = $1 AND tx.kind = 'authorization'`,
    [order.id],
  );
  const operation = (await app.bank.ledger()).find((one) => one.operation === transaction!.operation);
  return { ...transaction!, id: operation?.id ?? 'auth_unknown' };
}
