import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Cart, PricedLine, Totals } from '../../cart/index.js';
import { Config } from '../../config/config.js';
import { StockService } from '../../inventory/index.js';
import { Outbox } from '../../platform/events/outbox.js';
import { PaymentService } from '../../payment/index.js';
import type { Address } from '../address/address.js';
import { type NewLine, OrderRepository } from '../order/order.repository.js';
import { OrderPlaced } from '../ordering.events.js';

/** What a shopper decides at checkout. */
export interface CheckoutRequest {
  /** The Idempotency-Key: the same key finds the same order. */
  key: string;
  /** Who has signed in; null: a guest. */
  userId: string | null;
  email: string;
  shippingAddress: Address;
  billingAddress: Address;
  shippingMethod: string;
  payment: { provider: string; token: string };
}

/** An order that waits for its payment, and what is to be asked of the provider. */
export interface Placed {
  orderId: string;
  /** Null when an earlier try has asked already. */
  transactionId: string | null;
}

/** All that an order is made of. */
export interface Purchase {
  cart: Cart;
  lines: PricedLine[];
  totals: Totals;
  method: { code: string; name: string };
  request: CheckoutRequest;
}

/** Writes an order with its snapshots, its payment and its stock. Joins the caller's transaction. */
@Injectable()
export class PlacementService {
  constructor(
    private readonly orders: OrderRepository,
    private readonly payments: PaymentService,
    private readonly stock: StockService,
    private readonly outbox: Outbox,
    private readonly config: Config,
  ) {}

  async place({ cart, lines, totals, method, request }: Purchase): Promise<Placed> {
    const orderId = uuid();
    const expiresAt = new Date(Date.now() + this.config.reservationSeconds * 1000);
    const money = { amount: totals.total, currency: cart.currency };
    const { paymentId, transactionId } = await this.payments.start({ orderId, ...request.payment, money, expiresAt });
    const { subtotal, shipping, discount, tax, isTaxIncluded, total } = totals;
    const number = await this.orders.insert(
      {
        id: orderId,
        cartId: cart.id,
        paymentId,
        // A cart that was made with an account is its, also when the session has ended meanwhile.
        userId: request.userId ?? cart.userId,
        checkoutKey: request.key,
        email: request.email.toLowerCase(),
        currency: cart.currency,
        subtotal,
        shipping,
        discount,
        tax,
        taxIncluded: isTaxIncluded,
        total,
        expiresAt,
        shippingMethod: { code: method.code, name: method.name },
        shippingAddress: request.shippingAddress,
        billingAddress: request.billingAddress,
      },
      lines.map((line, index) => snapshot(line, totals, index)),
    );
    await this.outbox.publish(OrderPlaced, { orderId, number, total, currency: cart.currency });
    // Last, so that the rows everyone wants are locked for the shortest time.
    const demands = lines.map(({ variantId, quantity }) => ({ variantId, quantity }));
    await this.stock.reserve(orderId, demands, expiresAt);
    return { orderId, transactionId };
  }
}

function snapshot({ variant, quantity, unitAmount }: PricedLine, totals: Totals, index: number): NewLine {
  const { discount, tax, total } = totals.lines[index]!; // totals have one entry for each line
  return {
    position: index,
    variantId: variant.id,
    sku: variant.sku,
    name: variant.name,
    options: variant.options,
    quantity,
    unitAmount,
    discount,
    tax,
    total,
  };
}
