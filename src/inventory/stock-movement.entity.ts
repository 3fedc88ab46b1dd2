import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export type MovementKind = 'adjustment' | 'reservation' | 'release' | 'shipment' | 'return';

/** One change of a level's counters. Their sums are the counters; the table is append-only. */
@Entity('stock_movement')
@Index('stock_movement_level', ['levelId', 'id'])
@Index('stock_movement_order', ['orderId'], { where: 'order_id IS NOT NULL' })
@Check('stock_movement_kind', "kind IN ('adjustment', 'reservation', 'release', 'shipment', 'return')")
export class StockMovement {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @ForeignKey('store')
  @Column('uuid', { name: 'store_id' })
  storeId: string;

  @ForeignKey('stock_level')
  @Column('uuid', { name: 'level_id' })
  levelId: string;

  @Column('text')
  kind: MovementKind;

  @Column('bigint', { name: 'on_hand_change' })
  onHandChange: number;

  @Column('bigint', { name: 'reserved_change' })
  reservedChange: number;

  @Column('uuid', { name: 'order_id', nullable: true })
  orderId: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  /** Id of the user, or `system`. */
  @Column('text')
  actor: string;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
