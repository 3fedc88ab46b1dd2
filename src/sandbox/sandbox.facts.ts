import type { AuthorizationStatus, FinalStatus } from './sandbox.cards.js';

export type OperationKind = 'authorization' | ChangeKind;
export type ChangeKind = 'capture' | 'void' | 'refund';

/**
 * What the bank remembers, one journal line each. A fact says everything that follows from it: reading the facts again in
 * order gives the same books, whatever the cards do by then. Times are milliseconds since 1970.
 */
export type Fact = AuthorizationFact | SettlementFact | ChangeFact | DeliveryFact;

export interface AuthorizationRequest {
  amount: number;
  currency: string;
  token: string;
  reference: string;
  callbackUrl?: string;
}

export interface AuthorizationFact extends AuthorizationRequest {
  type: 'authorization';
  at: number;
  id: string;
  key: string;
  status: AuthorizationStatus;
  declineCode?: string;
  challengeId?: string;
  /** What the bank will decide later by itself. */
  settlement?: { at: number; status: FinalStatus; declineCode?: string };
  /** The message that tells the outcome, once there is one. */
  callback?: { id: string; copies: number };
}

/** A pending or challenged authorization got its outcome. */
export interface SettlementFact {
  type: 'settlement';
  at: number;
  id: string;
  status: FinalStatus;
  declineCode?: string;
}

export interface ChangeFact {
  type: ChangeKind;
  at: number;
  id: string;
  key: string;
  authorizationId: string;
  amount: number;
  status: 'succeeded' | 'failed';
  failureCode?: string;
}

/** One copy of a callback is no longer owed. */
export interface DeliveryFact {
  type: 'delivery';
  at: number;
  callbackId: string;
  outcome: 'delivered' | 'abandoned';
}
