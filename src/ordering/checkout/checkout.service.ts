import { Injectable } from '@nestjs/common';
import { paymentDeclined, PaymentService } from '../../payment/index.js';
import { type OrderView, OrderViewService } from '../order/order-view.service.js';
import { orderCancelled, orderExpired } from '../ordering.errors.js';
import type { CheckoutRequest } from './placement.service.js';
import { ReservationService } from './reservation.service.js';
import { SettlementService } from './settlement.service.js';

/**
 * The saga: reserve (one transaction), authorize (none), settle (one transaction). Whatever dies in between, the sweep of
 * `payment` asks the provider what became of it, and its answer takes the same door as ours.
 */
@Injectable()
export class CheckoutService {
  constructor(
    private readonly reservations: ReservationService,
    private readonly payments: PaymentService,
    private readonly settlement: SettlementService,
    private readonly views: OrderViewService,
  ) {}

  /**
   * Turns a cart into an order.
   * @returns the order: confirmed, or pending while the provider has not said its last word
   * @throws whatever `ReservationService.reserve` throws, `payment_declined`, `order_cancelled`, `order_expired`, `payment_provider_unavailable`
   */
  async checkOut(cartId: string, request: CheckoutRequest): Promise<OrderView> {
    this.payments.assertAvailable(request.payment.provider);
    const { orderId, transactionId } = await this.reservations.reserve(cartId, request);
    const answer = transactionId && (await this.payments.submit(transactionId));
    if (answer) await this.settlement.settle(orderId, () => this.payments.record(transactionId, answer));
    // A repetition may be the first to hear of an answer that came by callback.
    if (transactionId === null) await this.settlement.settle(orderId);
    const view = await this.views.get(orderId);
    if (view.order.status === 'cancelled') throw refusalOf(view);
    if (view.order.status === 'expired') throw orderExpired(orderId);
    return view;
  }
}

/** Why staff cancelled is theirs to know; why the provider declined is the shopper's. */
const refusalOf = ({ order, payment }: OrderView) =>
  payment.failureCode === null ? orderCancelled(order.id) : paymentDeclined(payment.failureCode);
