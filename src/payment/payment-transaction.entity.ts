import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

export type TransactionKind = 'authorization' | 'capture' | 'refund' | 'void';
export type TransactionState = 'pending' | 'succeeded' | 'failed';

/** One thing asked of a provider: written before it is sent, settled when the answer is known, whoever brings it. */
@Entity('payment_transaction')
@Unique('payment_transaction_reference', ['providerReference'])
@Index('payment_transaction_payment', ['paymentId'])
@Index('payment_transaction_pending', ['createdAt'], { where: "state = 'pending'" })
@Index('payment_transaction_one_authorization', ['paymentId'], { unique: true, where: "kind = 'authorization'" })
@Check('payment_transaction_kind', "kind IN ('authorization', 'capture', 'refund', 'void')")
@Check('payment_transaction_state', "state IN ('pending', 'succeeded', 'failed')")
@Check('payment_transaction_amount', 'amount >= 0')
export class PaymentTransaction {
  /** Also the provider's idempotency key. */
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey('store')
  @Column('uuid', { name: 'store_id' })
  storeId: string;

  @ForeignKey('payment')
  @Column('uuid', { name: 'payment_id' })
  paymentId: string;

  @Column('text')
  kind: TransactionKind;

  @Column('text')
  state: TransactionState;

  @Column('bigint')
  amount: number;

  /** What the provider gave the shopper's browser in place of a card. */
  @Column('text', { nullable: true })
  token: string | null;

  /** Why staff asked for it. */
  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text', { name: 'provider_reference', nullable: true })
  providerReference: string | null;

  /** Where the shopper proves that the card is theirs. */
  @Column('text', { name: 'challenge_url', nullable: true })
  challengeUrl: string | null;

  @Column('text', { name: 'failure_code', nullable: true })
  failureCode: string | null;

  @Column('int', { default: 0 })
  attempts: number;

  /** Until then the sweep leaves it to whoever is working on it. */
  @Column('timestamptz', { name: 'leased_until', nullable: true })
  leasedUntil: Date | null;

  /** An authorization that the provider has never heard of is not asked for any more after this. */
  @Column('timestamptz', { name: 'expires_at', nullable: true })
  expiresAt: Date | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt: Date | null;
}
