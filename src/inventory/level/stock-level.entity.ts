import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique, UpdateDateColumn } from 'typeorm';

/** How much of a variant is at a location. Changed only by statements that add, never by saving what was read. */
@Entity('stock_level')
@Unique('stock_level_place', ['variantId', 'locationId'])
@Index('stock_level_location', ['locationId', 'id'])
@Check('stock_level_on_hand', 'on_hand >= 0')
@Check('stock_level_reserved', 'reserved >= 0')
@Check('stock_level_not_oversold', 'back_order OR reserved <= on_hand')
export class StockLevel {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey('store')
  @Column('uuid', { name: 'store_id' })
  storeId: string;

  @ForeignKey('product_variant')
  @Column('uuid', { name: 'variant_id' })
  variantId: string;

  @ForeignKey('stock_location')
  @Column('uuid', { name: 'location_id' })
  locationId: string;

  @Column('bigint', { name: 'on_hand', default: 0 })
  onHand: number;

  /** Promised to orders and not shipped yet. */
  @Column('bigint', { default: 0 })
  reserved: number;

  @Column('boolean', { name: 'back_order', default: false })
  backOrder: boolean;

  /** Raised by every statement that changes the level. */
  @Column('int', { default: 1 })
  version: number;

  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;
}
