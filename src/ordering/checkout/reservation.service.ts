import { Injectable } from '@nestjs/common';
import { type Cart, cartAlreadyOrdered, CartCheckoutService, type PriceChange } from '../../cart/index.js';
import { Idempotency } from '../../platform/http/idempotency/idempotency.js';
import { ShippingService } from '../../shipping/index.js';
import { OrderRepository } from '../order/order.repository.js';
import { priceChanged } from '../ordering.errors.js';
import { type CheckoutRequest, type Placed, PlacementService } from './placement.service.js';

/** Step 1 of a checkout, in one transaction: the cart is locked and priced afresh, and the order is placed. */
@Injectable()
export class ReservationService {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly carts: CartCheckoutService,
    private readonly orders: OrderRepository,
    private readonly shipping: ShippingService,
    private readonly placement: PlacementService,
  ) {}

  /** @throws `cart_already_ordered`, `cart_expired`, `cart_empty`, `variant_not_sold`, `price_changed`, `out_of_stock`, `shipping_method_unknown` */
  async reserve(cartId: string, request: CheckoutRequest): Promise<Placed> {
    const run = { isRepetition: true };
    const outcome = await this.idempotency.once(() => {
      run.isRepetition = false;
      return this.placeOrTell(cartId, request);
    });
    // Thrown after the commit, since the new prices are to be kept: the shopper sees them and may check out again.
    if (Array.isArray(outcome)) throw priceChanged(outcome);
    // An earlier try has asked the provider, or the sweep will.
    return run.isRepetition ? { ...outcome, transactionId: null } : outcome;
  }

  private async placeOrTell(cartId: string, request: CheckoutRequest): Promise<Placed | PriceChange[]> {
    const cart = await this.carts.lockRow(cartId);
    if (cart.status === 'locked' || cart.status === 'completed') return this.earlier(cart, request.key);
    cart.assertOpen();
    const { lines, changes } = await this.carts.price(cart);
    if (changes.length > 0) return changes;
    const subtotal = lines.reduce((sum, line) => sum + line.unitAmount * line.quantity, 0);
    const method = await this.shipping.quote(request.shippingMethod, subtotal, cart.currency);
    const totals = await this.carts.totals(lines, method.amount);
    await this.carts.lock(cart.id);
    return this.placement.place({ cart, lines, totals, method, request });
  }

  /** A checkout that is repeated with its key after that was forgotten finds the order that it placed. */
  private async earlier(cart: Cart, key: string): Promise<Placed> {
    const order = await this.orders.findLiveByCart(cart.id);
    if (order?.checkoutKey !== key) throw cartAlreadyOrdered(cart.id);
    return { orderId: order.id, transactionId: null };
  }
}
