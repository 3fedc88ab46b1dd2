import { Books, isOpen, operationOf, type Authorization, type Operation } from './sandbox.books.js';
import { findCard, type FinalStatus } from './sandbox.cards.js';
import { currencyMismatch, keyReused } from './sandbox.errors.js';
import type { AuthorizationRequest, ChangeKind, DeliveryFact, Fact } from './sandbox.facts.js';

export interface ChangeRequest {
  kind: ChangeKind;
  authorizationId: string;
  /** Absent for a void, which is always about the whole. */
  amount?: number;
  currency?: string;
}

export interface BankOptions {
  /** Told of every new fact, in order. */
  record: (fact: Fact) => void;
  newId: (prefix: string) => string;
  callbacks: 'needed' | 'all';
}

/** The rules of the bank. No I/O and no clock: each decision becomes a fact, and the fact changes the books. */
export class Bank {
  readonly books = new Books();

  constructor(private readonly options: BankOptions) {}

  /** What became of this very request before; refuses a key that was used for something else. */
  recallAuthorization(key: string, request: AuthorizationRequest): Operation | undefined {
    const known = this.books.findOperation(key);
    if (known && !(known.kind === 'authorization' && isSameRequest(known.authorization.request, request))) {
      throw keyReused(key);
    }
    return known;
  }

  authorize(key: string, request: AuthorizationRequest, now: number): Operation {
    const card = findCard(request.token);
    const { amount, currency, token, reference, callbackUrl } = request;
    const copies = this.options.callbacks === 'all' ? Math.max(1, card.callbacks ?? 0) : (card.callbacks ?? 0);
    this.commit({
      type: 'authorization',
      at: now,
      id: this.options.newId('auth'),
      key,
      amount,
      currency,
      token,
      reference,
      callbackUrl,
      status: card.status,
      declineCode: card.status === 'declined' ? card.declineCode : undefined,
      challengeId: card.status === 'requires_action' ? this.options.newId('chl') : undefined,
      settlement: card.settlesTo && {
        at: now + (card.delay ?? 0),
        status: card.settlesTo,
        declineCode: card.settlesTo === 'declined' ? card.declineCode : undefined,
      },
      callback: copies > 0 && callbackUrl ? { id: this.options.newId('evt'), copies } : undefined,
    });
    return this.books.getOperation(key);
  }

  /** Gives an open authorization its outcome; one that has an outcome keeps it. */
  settle(authorization: Authorization, outcome: { status: FinalStatus; declineCode?: string }, now: number): void {
    if (isOpen(authorization)) {
      const { status, declineCode } = outcome;
      this.commit({ type: 'settlement', at: now, id: authorization.id, status, declineCode });
    }
  }

  recallChange(key: string, request: ChangeRequest): Operation | undefined {
    const known = this.books.findOperation(key);
    if (known && !isSameChange(known, request)) {
      throw keyReused(key);
    }
    return known;
  }

  /** Captures, voids or refunds. What the rules forbid is an outcome too: recorded under its key, with the reason. */
  change(key: string, request: ChangeRequest, now: number): Operation {
    const authorization = this.books.getAuthorization(request.authorizationId);
    const amount = request.amount ?? authorization.request.amount;
    if (request.currency !== undefined && request.currency !== authorization.request.currency) {
      throw currencyMismatch(authorization.request.currency);
    }
    const failureCode = refusalOf(request.kind, authorization, amount);
    this.commit({
      type: request.kind,
      at: now,
      id: this.options.newId(changePrefixes[request.kind]),
      key,
      authorizationId: authorization.id,
      amount,
      status: failureCode === undefined ? 'succeeded' : 'failed',
      failureCode,
    });
    return this.books.getOperation(key);
  }

  /** One copy of a callback arrived, or was given up. */
  strikeCallback(callbackId: string, outcome: DeliveryFact['outcome'], now: number): void {
    this.commit({ type: 'delivery', at: now, callbackId, outcome });
  }

  private commit(fact: Fact): void {
    this.books.apply(fact);
    this.options.record(fact);
  }
}

const changePrefixes: Record<ChangeKind, string> = { capture: 'cap', void: 'void', refund: 'ref' };

function refusalOf(kind: ChangeKind, authorization: Authorization, amount: number): string | undefined {
  const { captured, refunded, request } = authorization;
  if (authorization.isVoided) {
    return 'already_voided';
  }
  if (operationOf(authorization).status !== 'authorized') {
    return 'not_authorized';
  }
  switch (kind) {
    case 'capture':
      if (amount > request.amount - captured) {
        return 'amount_exceeds_authorized';
      }
      return findCard(request.token).refuses === 'capture' ? 'capture_refused' : undefined;
    case 'void':
      return captured > 0 ? 'already_captured' : undefined;
    case 'refund':
      if (amount > captured - refunded) {
        return 'amount_exceeds_captured';
      }
      return findCard(request.token).refuses === 'refund' ? 'refund_refused' : undefined;
    default:
      return kind satisfies never;
  }
}

function isSameRequest(one: AuthorizationRequest, other: AuthorizationRequest): boolean {
  return (
    one.amount === other.amount &&
    one.currency === other.currency &&
    one.token === other.token &&
    one.reference === other.reference &&
    one.callbackUrl === other.callbackUrl
  );
}

function isSameChange(known: Operation, request: ChangeRequest): boolean {
  return (
    known.kind === request.kind &&
    known.authorization.id === request.authorizationId &&
    (request.amount === undefined || known.amount === request.amount) &&
    (request.currency === undefined || known.authorization.request.currency === request.currency)
  );
}
