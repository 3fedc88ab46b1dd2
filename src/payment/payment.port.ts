import type { Money } from '../platform/money/money.js';
import type { TransactionKind } from './payment-transaction.entity.js';

/** What is asked of a provider. `id` is the idempotency key: asking twice does it once. */
export interface ProviderRequest {
  id: string;
  kind: TransactionKind;
  money: Money;
  orderId: string;
  /** For an authorization: what stands for the card. */
  token: string | null;
  /** For everything after it: the provider's name of the authorization. */
  authorizationReference: string | null;
}

/** What a provider says. `pending` means that its last word comes later, by callback or by asking. */
export interface ProviderAnswer {
  state: 'pending' | 'succeeded' | 'failed';
  reference: string | null;
  failureCode: string | null;
  challengeUrl: string | null;
}

/** No answer: nobody knows whether the provider did it. The sweep will ask. */
export class ProviderSilence extends Error {}

/** A payment provider. Implementations throw `ProviderSilence` whenever the outcome is unknown. */
export interface PaymentProvider {
  readonly code: string;
  /** False while the provider has been failing: new checkouts are refused before anything is reserved. */
  readonly isAvailable: boolean;
  submit(request: ProviderRequest): Promise<ProviderAnswer>;
  /** What became of a request; null when the provider has never heard of it. */
  find(id: string): Promise<ProviderAnswer | null>;
}

/** All providers of this installation. */
export const PAYMENT_PROVIDERS = Symbol('payment providers');

/** Failure codes of ours: the provider has never heard of it, or its shopper never came to the end of the challenge. */
export const GIVEN_UP = ['never_received', 'abandoned'];

export const isGivenUp = (failureCode: string | null) => failureCode !== null && GIVEN_UP.includes(failureCode);

/** What becomes of an authorization that nobody waits for any more: what the provider says, unless it says nothing final. */
export function lastWord(known: ProviderAnswer | null): ProviderAnswer {
  if (known !== null && known.state !== 'pending') return known;
  return {
    state: 'failed',
    reference: known?.reference ?? null,
    failureCode: known === null ? 'never_received' : 'abandoned',
    challengeUrl: null,
  };
}
