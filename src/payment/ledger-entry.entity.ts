import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { TransactionKind } from './payment-transaction.entity.js';

/** Money that moved or was promised. Append-only: the database refuses to change it. */
@Entity('ledger_entry')
@Unique('ledger_entry_transaction', ['transactionId'])
@Index('ledger_entry_payment', ['paymentId'])
@Check('ledger_entry_kind', "kind IN ('authorization', 'capture', 'refund', 'void')")
@Check('ledger_entry_amount', 'amount >= 0')
export class LedgerEntry {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @ForeignKey('store')
  @Column('uuid', { name: 'store_id' })
  storeId: string;

  @ForeignKey('payment')
  @Column('uuid', { name: 'payment_id' })
  paymentId: string;

  @ForeignKey('payment_transaction')
  @Column('uuid', { name: 'transaction_id' })
  transactionId: string;

  @Column('text')
  kind: TransactionKind;

  @Column('bigint')
  amount: number;

  @Column('text')
  currency: string;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
