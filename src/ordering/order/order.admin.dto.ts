import { OmitType } from '@nestjs/swagger';
import type { TransactionOverview } from '../../payment/index.js';
import { ListLinksDto, PageDto } from '../../platform/http/list/page.dto.js';
import { MoneyDto } from '../../platform/money/money.dto.js';
import type { AdminOrderView } from './order-view.service.js';
import { AddressDto } from '../address/address.dto.js';
import { OrderDto, OrderPaymentDto } from './order.dto.js';

export class OrderTransactionDto {
  /** UUID v7; also what the provider knows it by */
  id: string;
  /**
   * What the provider was asked to do
   * @example "capture"
   */
  kind: TransactionOverview['kind'];
  /**
   * `pending` until the provider has said its last word
   * @example "succeeded"
   */
  state: TransactionOverview['state'];
  /** What it was asked for */
  amount: MoneyDto;
  /** Why staff asked for it */
  reason: string | null;
  /** Why the provider refused it */
  failureCode: string | null;
  /** RFC 3339, UTC */
  createdAt: string;
  /** RFC 3339, UTC */
  settledAt: string | null;

  static from(transaction: TransactionOverview, currency: string): OrderTransactionDto {
    const { id, kind, state, amount, reason, failureCode, createdAt, settledAt } = transaction;
    return {
      ...{ id, kind, state, reason, failureCode },
      amount: MoneyDto.of(amount, currency),
      createdAt: createdAt.toISOString(),
      settledAt: settledAt?.toISOString() ?? null,
    };
  }
}

/** Without where the shopper answers the bank: nobody else is to answer there. */
export class AdminOrderPaymentDto extends OmitType(OrderPaymentDto, ['challengeUrl']) {
  /** Whether the order came to nothing and money of it has not gone back yet */
  isOwed: boolean;
  /** Captures, refunds and voids that wait for the provider or were refused, oldest first; what is done is in the sums */
  operations: OrderTransactionDto[];
  /** With `expand=payment.transactions`: all that was asked of the provider, oldest first */
  transactions?: OrderTransactionDto[];
}

/** An order as staff see it: without the token, which is the guest's alone. */
export class AdminOrderDto extends OmitType(OrderDto, [
  ...(['token', 'payment', 'email', 'shippingAddress', 'billingAddress'] as const),
]) {
  /**
   * Where news of the order go. For whoever holds `customer.read`
   * @example "ada@example.com"
   */
  email?: string;
  /** Where it goes. For whoever holds `customer.read` */
  shippingAddress?: AddressDto;
  /** Who pays for it. For whoever holds `customer.read` */
  billingAddress?: AddressDto;
  /** Why it was cancelled; shoppers are not told */
  statusReason: string | null;
  /** What became of the money, and what is under way */
  payment: AdminOrderPaymentDto;

  static from(this: void, view: AdminOrderView): AdminOrderDto {
    const { token: _guests, payment, ...order } = OrderDto.from(view);
    const { challengeUrl: _shoppers, ...shown } = payment;
    const transaction = (one: TransactionOverview) => OrderTransactionDto.from(one, order.currency);
    return {
      ...order,
      statusReason: view.order.statusReason,
      payment: {
        ...shown,
        isOwed: view.payment.isOwed,
        operations: view.operations.map(transaction),
        ...(view.transactions && { transactions: view.transactions.map(transaction) }),
      },
    };
  }
}

export class AdminOrderListDto {
  /** Orders of this page, in the order asked for */
  data: AdminOrderDto[];
  page: PageDto;
  _links: ListLinksDto;
}
