import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Units of a line that go back to stock once their refund is settled; gone when they have, or when it was refused. */
@Entity('restock')
@Index('restock_order', ['orderId'])
@Check('restock_quantity', 'quantity > 0')
export class Restock {
  /** The refund. */
  @ForeignKey('payment_transaction')
  @PrimaryColumn('uuid', { name: 'transaction_id' })
  transactionId: string;

  @ForeignKey('order_line')
  @PrimaryColumn('uuid', { name: 'line_id' })
  lineId: string;

  @ForeignKey('shop_order')
  @Column('uuid', { name: 'order_id' })
  orderId: string;

  @Column('int')
  quantity: number;

  /** Who asked for it. */
  @Column('text')
  actor: string;
}
