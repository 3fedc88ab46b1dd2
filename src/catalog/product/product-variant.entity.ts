import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn, UpdateDateColumn } from 'typeorm';

/** One thing that can be put into a cart. */
@Entity('product_variant')
@Index('product_variant_sku', ['storeId', 'sku'], { unique: true, where: 'deleted_at IS NULL' })
@Index('product_variant_options', ['productId', 'options'], { unique: true, where: 'deleted_at IS NULL' })
// Of an operator class that TypeORM cannot state: it serves LIKE in every collation.
@Index('product_variant_sku_prefix', { synchronize: false })
@Index('product_variant_product', ['productId', 'position'])
@Index('product_variant_deleted', ['deletedAt'], { where: 'deleted_at IS NOT NULL' })
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

  /** Null unless it is deleted; it can be restored until it is purged. */
  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt: Date | null;
}

/** A variant as someone states it, before it has an identity. */
export type VariantDraft = Pick<ProductVariant, 'sku' | 'options'>;
