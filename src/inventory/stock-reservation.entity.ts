import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Stock held for an order that waits for its payment. */
@Entity('stock_reservation')
@Index('stock_reservation_order', ['orderId'])
@Check('stock_reservation_quantity', 'quantity > 0')
@Check('stock_reservation_status', "status IN ('active', 'consumed', 'released', 'expired')")
export class StockReservation {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey('store')
  @Column('uuid', { name: 'store_id' })
  storeId: string;

  @Column('uuid', { name: 'order_id' })
  orderId: string;

  @ForeignKey('stock_level')
  @Column('uuid', { name: 'level_id' })
  levelId: string;

  @Column('uuid', { name: 'variant_id' })
  variantId: string;

  @Column('bigint')
  quantity: number;

  @Column('text')
  status: 'active' | 'consumed' | 'released' | 'expired';

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
