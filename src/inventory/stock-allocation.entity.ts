import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Stock that belongs to a confirmed order: `quantity` of it, of which `shipped` has left. */
@Entity('stock_allocation')
@Index('stock_allocation_order', ['orderId'])
@Check('stock_allocation_quantity', 'quantity >= 0')
@Check('stock_allocation_shipped', 'shipped >= 0')
export class StockAllocation {
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

  @Column('bigint', { default: 0 })
  shipped: number;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
