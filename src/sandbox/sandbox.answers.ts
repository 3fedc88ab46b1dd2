import { operationOf, type Authorization, type Callback, type Operation } from './sandbox.books.js';

/** An operation as the bank tells it: the same in answers, in callbacks, in the ledger and in an authorization's history. */
export function answerOf(operation: Operation) {
  const { authorization, kind } = operation;
  const isAuthorization = kind === 'authorization';
  return {
    id: operation.id,
    operation: operation.key,
    kind,
    authorization: isAuthorization ? undefined : authorization.id,
    reference: authorization.request.reference,
    status: operation.status,
    declineCode: isAuthorization ? operation.reason : undefined,
    failureCode: isAuthorization ? undefined : operation.reason,
    amount: operation.amount,
    currency: authorization.request.currency,
    createdAt: timeOf(operation.createdAt),
    settledAt: operation.settledAt === undefined ? undefined : timeOf(operation.settledAt),
  };
}

/** The answer to a caller, who also learns where the shopper must go while that is asked. */
export function answerFrom(operation: Operation, origin: string) {
  const { challengeId } = operation.authorization;
  return operation.status === 'requires_action' && challengeId
    ? { ...answerOf(operation), challengeUrl: `${origin}/challenges/${challengeId}` }
    : answerOf(operation);
}

export function stateOf(authorization: Authorization, origin: string) {
  const operation = operationOf(authorization);
  const { captured, refunded, isVoided, request } = authorization;
  const authorized = operation.status === 'authorized' ? request.amount : 0;
  return {
    ...answerFrom(operation, origin),
    token: request.token,
    callbackUrl: request.callbackUrl,
    isVoided,
    sums: { authorized, captured, refunded, voided: isVoided ? authorized : 0 },
    history: authorization.history.map(answerOf),
  };
}

export function messageOf(callback: Callback) {
  const { operation } = callback;
  return {
    id: callback.id,
    type: `${operation.kind}.${operation.status}`,
    createdAt: timeOf(callback.createdAt),
    data: answerOf(operation),
  };
}

function timeOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
