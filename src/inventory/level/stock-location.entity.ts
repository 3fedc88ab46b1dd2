import { Column, CreateDateColumn, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A place that goods are shipped from. */
@Entity('stock_location')
@Unique('stock_location_code', ['storeId', 'code'])
export class StockLocation {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey('store')
  @Column('uuid', { name: 'store_id' })
  storeId: string;

  @Column('text')
  code: string;

  @Column('text')
  name: string;

  /** Orders are taken from the lowest first. */
  @Column('int')
  priority: number;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
