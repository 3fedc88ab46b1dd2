import type { AuthorizationStatus } from './sandbox.cards.js';
import { authorizationUnknown, challengeUnknown, operationUnknown } from './sandbox.errors.js';
import type {
  AuthorizationFact,
  AuthorizationRequest,
  ChangeFact,
  DeliveryFact,
  Fact,
  OperationKind,
  SettlementFact,
} from './sandbox.facts.js';

/** One line of the ledger: something asked of the bank under a key, and what became of it. */
export interface Operation {
  readonly id: string;
  readonly key: string;
  readonly kind: OperationKind;
  readonly amount: number;
  readonly authorization: Authorization;
  readonly createdAt: number;
  status: AuthorizationStatus | 'succeeded' | 'failed';
  /** Why it was declined or failed. */
  reason?: string;
  settledAt?: number;
}

export interface Authorization {
  readonly id: string;
  readonly request: AuthorizationRequest;
  readonly challengeId?: string;
  readonly settlement?: AuthorizationFact['settlement'];
  readonly callback?: AuthorizationFact['callback'];
  captured: number;
  refunded: number;
  isVoided: boolean;
  /** The authorization's own operation first, then captures, voids and refunds in order. */
  readonly history: Operation[];
}

/** A message the bank still owes; `copies` counts the deliveries outstanding. */
export interface Callback {
  readonly id: string;
  readonly url: string;
  readonly createdAt: number;
  readonly operation: Operation;
  copies: number;
}

/** The bank's memory: facts go in, and answers about the present come out. It decides nothing. */
export class Books {
  readonly ledger: Operation[] = [];
  readonly outbox = new Map<string, Callback>();
  private readonly operations = new Map<string, Operation>();
  private readonly authorizations = new Map<string, Authorization>();
  private readonly challenges = new Map<string, Authorization>();

  findOperation(key: string): Operation | undefined {
    return this.operations.get(key);
  }

  getOperation(key: string): Operation {
    const operation = this.operations.get(key);
    if (!operation) {
      throw operationUnknown(key);
    }
    return operation;
  }

  getAuthorization(id: string): Authorization {
    const authorization = this.authorizations.get(id);
    if (!authorization) {
      throw authorizationUnknown(id);
    }
    return authorization;
  }

  getByChallenge(challengeId: string): Authorization {
    const authorization = this.challenges.get(challengeId);
    if (!authorization) {
      throw challengeUnknown(challengeId);
    }
    return authorization;
  }

  /** Authorizations that wait for a decision of the bank itself, not of a shopper. */
  *listUnsettled(): Generator<Authorization> {
    for (const authorization of this.authorizations.values()) {
      if (authorization.settlement && isOpen(authorization)) {
        yield authorization;
      }
    }
  }

  /** Enters a fact: one just decided, or one read back from the journal. */
  apply(fact: Fact): void {
    switch (fact.type) {
      case 'authorization':
        return this.applyAuthorization(fact);
      case 'settlement':
        return this.applySettlement(fact);
      case 'capture':
      case 'void':
      case 'refund':
        return this.applyChange(fact);
      case 'delivery':
        return this.applyDelivery(fact);
      default:
        throw new Error(`Unknown fact: ${JSON.stringify(fact satisfies never)}`);
    }
  }

  private applyAuthorization(fact: AuthorizationFact): void {
    const { id, amount, currency, token, reference, callbackUrl, challengeId, settlement, callback } = fact;
    const authorization: Authorization = {
      id,
      request: { amount, currency, token, reference, callbackUrl },
      challengeId,
      settlement,
      callback,
      captured: 0,
      refunded: 0,
      isVoided: false,
      history: [],
    };
    this.authorizations.set(id, authorization);
    if (challengeId) {
      this.challenges.set(challengeId, authorization);
    }
    this.enter(authorization, fact, fact.declineCode);
    this.announce(authorization, fact.at);
  }

  private applySettlement(fact: SettlementFact): void {
    const authorization = this.getAuthorization(fact.id);
    const operation = operationOf(authorization);
    operation.status = fact.status;
    operation.reason = fact.declineCode;
    operation.settledAt = fact.at;
    this.announce(authorization, fact.at);
  }

  private applyChange(fact: ChangeFact): void {
    const authorization = this.getAuthorization(fact.authorizationId);
    this.enter(authorization, fact, fact.failureCode);
    if (fact.status === 'failed') {
      return;
    }
    authorization.captured += fact.type === 'capture' ? fact.amount : 0;
    authorization.refunded += fact.type === 'refund' ? fact.amount : 0;
    authorization.isVoided ||= fact.type === 'void';
  }

  private applyDelivery(fact: DeliveryFact): void {
    const callback = this.outbox.get(fact.callbackId);
    if (callback && --callback.copies === 0) {
      this.outbox.delete(callback.id);
    }
  }

  private enter(authorization: Authorization, fact: AuthorizationFact | ChangeFact, reason?: string): void {
    const { id, key, type: kind, amount, status, at: createdAt } = fact;
    const operation: Operation = { id, key, kind, amount, authorization, createdAt, status, reason };
    this.operations.set(key, operation);
    this.ledger.push(operation);
    authorization.history.push(operation);
  }

  /** The message follows from the outcome itself, so no crash can come between the two. */
  private announce(authorization: Authorization, createdAt: number): void {
    const { callback, request } = authorization;
    if (callback && request.callbackUrl && !isOpen(authorization)) {
      const operation = operationOf(authorization);
      this.outbox.set(callback.id, { ...callback, url: request.callbackUrl, createdAt, operation });
    }
  }
}

/** The operation an authorization began with. */
export function operationOf(authorization: Authorization): Operation {
  const [first] = authorization.history;
  if (!first) {
    throw new Error(`Authorization ${authorization.id} has no history`);
  }
  return first;
}

/** Whether the outcome is still to come. */
export function isOpen(authorization: Authorization): boolean {
  const { status } = operationOf(authorization);
  return status === 'pending' || status === 'requires_action';
}
