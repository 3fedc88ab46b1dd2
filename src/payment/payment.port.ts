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
