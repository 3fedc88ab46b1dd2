import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, UpdateDateColumn } from 'typeorm';

/** What a variant costs in one currency, in minor units. */
@Entity('price')
@Index('price_product', ['productId'])
@Check('price_amount', 'amount >= 0')
export class Price {
  @ForeignKey('product_variant', { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'variant_id' })
  variantId: string;

  @PrimaryColumn('text')
  currency: string;

  @ForeignKey('store')
  @Column('uuid', { name: 'store_id' })
  storeId: string;

  @ForeignKey('product', { onDelete: 'CASCADE' })
  @Column('uuid', { name: 'product_id' })
  productId: string;

  @Column('bigint')
  amount: number;

  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;
}
