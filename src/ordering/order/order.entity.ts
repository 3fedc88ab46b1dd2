import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  Unique,
  UpdateDateColumn,
} from 'typeorm';
import type { Address } from '../address/address.js';
import { canBecome, type OrderStatus } from './order.status.js';
import { orderNotCancellable, orderNotOpen } from '../ordering.errors.js';

/** A purchase. Everything in it is a snapshot: no later edit of the catalogue changes it. Amounts in minor units. */
@Entity('shop_order')
@Unique('shop_order_number_unique', ['storeId', 'number'])
@Index('shop_order_one_per_cart', ['cartId'], { unique: true, where: "status NOT IN ('cancelled', 'expired')" })
@Index('shop_order_newest', ['storeId', 'createdAt', 'id'])
@Index('shop_order_by_status', ['storeId', 'status', 'createdAt', 'id'])
@Index('shop_order_of_user', ['userId', 'storeId', 'createdAt', 'id'], { where: 'user_id IS NOT NULL' })
@Index('shop_order_email', ['storeId', 'email', 'createdAt', 'id'])
@Index('shop_order_pending', ['expiresAt'], { where: "status = 'pending'" })
@Check('shop_order_status', "status IN ('pending', 'confirmed', 'completed', 'cancelled', 'expired')")
@Check('shop_order_subtotal', 'subtotal >= 0')
@Check('shop_order_shipping', 'shipping >= 0')
@Check('shop_order_discount', 'discount >= 0')
@Check('shop_order_tax', 'tax >= 0')
@Check('shop_order_total', 'total = subtotal + shipping - discount + CASE WHEN tax_included THEN 0 ELSE tax END')
export class Order {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey('store')
  @Column('uuid', { name: 'store_id' })
  storeId: string;

  /** What people call it. */
  @Column('text')
  number: string;

  @ForeignKey('cart')
  @Column('uuid', { name: 'cart_id' })
  cartId: string;

  /** Whose account it was placed with; null: a guest’s. */
  @ForeignKey('app_user')
  @Column('uuid', { name: 'user_id', nullable: true })
  userId: string | null;

  @ForeignKey('payment')
  @Column('uuid', { name: 'payment_id' })
  paymentId: string;

  /** The Idempotency-Key that placed it: a repeated checkout finds its own order by it. */
  @Column('text', { name: 'checkout_key' })
  checkoutKey: string;

  @Column('text')
  status: OrderStatus;

  /** Why it was cancelled. */
  @Column('text', { name: 'status_reason', nullable: true })
  statusReason: string | null;

  @Column('text')
  email: string;

  @Column('text')
  currency: string;

  @Column('bigint')
  subtotal: number;

  @Column('bigint')
  shipping: number;

  @Column('bigint')
  discount: number;

  @Column('bigint')
  tax: number;

  @Column('boolean', { name: 'tax_included' })
  taxIncluded: boolean;

  @Column('bigint')
  total: number;

  @Column('jsonb', { name: 'shipping_method' })
  shippingMethod: { code: string; name: string };

  @Column('jsonb', { name: 'shipping_address' })
  shippingAddress: Address;

  @Column('jsonb', { name: 'billing_address' })
  billingAddress: Address;

  /** Until then it waits for its payment. */
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('int', { default: 1 })
  version: number;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;

  confirm(): void {
    this.become('confirmed');
  }

  expire(): void {
    this.become('expired');
  }

  complete(): void {
    this.become('completed');
  }

  /** @throws `order_not_cancellable`, also when something has left already */
  cancel(reason: string, hasShipped: boolean): void {
    if (hasShipped || !canBecome(this.status, 'cancelled')) {
      throw orderNotCancellable(this.id, hasShipped ? 'shipped' : this.status);
    }
    this.become('cancelled');
    this.statusReason = reason;
  }

  /** Whether money and goods may still move. */
  get isOpen(): boolean {
    return this.status === 'confirmed' || this.status === 'completed';
  }

  /** @throws `order_not_open` unless money and goods may still move */
  assertOpen(): void {
    if (!this.isOpen) throw orderNotOpen(this.id, this.status);
  }

  private become(status: OrderStatus): void {
    // Every verb has looked before: this can only be a fault of ours.
    if (!canBecome(this.status, status)) {
      throw new Error(`Order ${this.id} is ${this.status} and cannot become ${status}`);
    }
    this.status = status;
  }
}

/**
 * The version of an order as it is shown, with its payment in it. Both counters only rise, and each with everything that is shown
 * of its record: so does the sum.
 */
export const shownVersion = (order: { version: number }, payment: { version: number }): number =>
  order.version + payment.version;
