import { defineEvent } from '../platform/events/event.js';

/** The provider's last word on something that was asked of it. */
export const TransactionSettled = defineEvent<{
  transactionId: string;
  paymentId: string;
  orderId: string;
  kind: string;
  state: string;
  amount: number;
  currency: string;
}>('payment.transaction_settled');
