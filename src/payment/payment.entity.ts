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

export type PaymentStatus = 'unpaid' | 'authorized' | 'partially_paid' | 'paid' | 'partially_refunded' | 'refunded';

/** What an order is paid with. The sums follow the ledger, in the same transaction. */
@Entity('payment')
@Unique('payment_order', ['orderId'])
@Index('payment_owed', ['reversalRequestedAt'], {
  where: 'reversal_requested_at IS NOT NULL AND (captured > refunded OR (captured = 0 AND authorized > voided))',
})
@Check('payment_amount', 'amount >= 0')
@Check('payment_captured', 'captured >= 0 AND captured <= authorized - voided')
@Check('payment_refunded', 'refunded >= 0 AND refunded <= captured')
export class Payment {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey('store')
  @Column('uuid', { name: 'store_id' })
  storeId: string;

  @Column('uuid', { name: 'order_id' })
  orderId: string;

  /** Code of the provider: `sandbox`. */
  @Column('text')
  provider: string;

  @Column('text')
  currency: string;

  /** What is to be paid. */
  @Column('bigint')
  amount: number;

  @Column('bigint', { default: 0 })
  authorized: number;

  @Column('bigint', { default: 0 })
  voided: number;

  @Column('bigint', { default: 0 })
  captured: number;

  @Column('bigint', { default: 0 })
  refunded: number;

  /** Since when all of it is to go back: its order came to nothing. */
  @Column('timestamptz', { name: 'reversal_requested_at', nullable: true })
  reversalRequestedAt: Date | null;

  @Column('text', { name: 'reversal_reason', nullable: true })
  reversalReason: string | null;

  @Column('int', { default: 1 })
  version: number;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;
}

/** Payment status is derived, never stored. */
export function paymentStatusOf({ amount, authorized, voided, captured, refunded }: Payment): PaymentStatus {
  if (amount === 0) return 'paid';
  if (captured > 0 && refunded === captured) return 'refunded';
  if (refunded > 0) return 'partially_refunded';
  if (captured > 0) return captured >= amount ? 'paid' : 'partially_paid';
  return authorized > voided ? 'authorized' : 'unpaid';
}

type Sums = Pick<Payment, 'authorized' | 'voided' | 'captured' | 'refunded'>;

/** What is to be given back of a payment to give all of it back: the rest of a partial capture is let go by the capture itself. */
export function reversalOf({ authorized, voided, captured, refunded }: Sums): {
  kind: 'refund' | 'void';
  amount: number;
} {
  return captured > 0 ? { kind: 'refund', amount: captured - refunded } : { kind: 'void', amount: authorized - voided };
}
