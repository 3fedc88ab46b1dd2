import { DomainError } from '../platform/errors/domain.error.js';
import { withExample } from '../platform/errors/example.js';

export const paymentProviderUnknown = (provider: string, providers: string[]) =>
  new DomainError('invalid', 'payment_provider_unknown', `There is no payment provider ${provider}`, { providers });

export const paymentProviderUnavailable = () =>
  new DomainError(
    'unavailable',
    'payment_provider_unavailable',
    'The payment provider does not answer; nothing was charged',
    {
      retryAfterSeconds: 5,
    },
  );

export const paymentDeclined = withExample(
  (declineCode: string) =>
    new DomainError(
      'payment_refused',
      'payment_declined',
      'The payment was declined; nothing was charged and the cart is open again',
      {
        declineCode,
      },
    ),
  'insufficient_funds',
);

export const paymentInFlight = () =>
  new DomainError('conflict', 'payment_in_flight', 'Something is under way with this payment; wait for its outcome', {
    retryAfterSeconds: 2,
  });

export const captureExceedsAuthorized = withExample(
  (capturable: number) =>
    new DomainError('conflict', 'capture_exceeds_authorized', 'That is more than is authorized and not captured yet', {
      capturable,
    }),
  1999,
);

export const refundExceedsCaptured = withExample(
  (refundable: number) =>
    new DomainError('conflict', 'refund_exceeds_captured', 'That is more than was captured and not refunded yet', {
      refundable,
    }),
  1999,
);

export const paymentOperationFailed = withExample(
  (kind: string, failureCode: string) =>
    new DomainError('conflict', 'payment_operation_failed', `The provider refused the ${kind}`, { kind, failureCode }),
  'capture',
  'capture_refused',
);

export const callbackSignatureWrong = () =>
  new DomainError(
    'unauthenticated',
    'callback_signature_wrong',
    'The signature of this callback is missing, old or wrong',
  );

export const callbackUnknown = (operation: string) =>
  new DomainError('not_found', 'callback_unknown', `Nothing was ever asked for under ${operation}`, { operation });

export const callbackMalformed = (reason: string) =>
  new DomainError('invalid', 'callback_malformed', `The callback is signed and not understood: ${reason}`);

export const callbackContradictory = (operation: string) =>
  new DomainError('conflict', 'callback_contradictory', `${operation} is known to the provider by another id`, {
    operation,
  });
