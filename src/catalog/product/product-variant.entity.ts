import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn, Unique, UpdateDateColumn } from 'typeorm';

/** One thing that can be put into a cart. */
@Entity('product_variant')
@Unique('product_variant_sku', ['storeId', 'sku'])
// Of an operator class that TypeORM cannot state: it serves LIKE in every collation.
@Index('product_variant_sku_prefix', { synchronize: false })
@Unique('product_variant_options', ['productId', 'options'])
export class ProductVariant {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey('store')
  @Column('uuid', { name: 'store_id' })
  storeId: string;

  @ForeignKey('product', { onDelete: 'CASCADE' })
  @Column('uuid', { name: 'product_id' })
  productId: string;

  @Column('text')
  sku: string;

  /** One value for each of the product's options. */
  @Column('jsonb')
  options: Record<string, string>;

  @Column('int')
  position: number;

  @Column('int', { default: 1 })
  version: number;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;
}
