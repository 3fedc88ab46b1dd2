import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The prices of a variant as one thing that is replaced as a whole: also when there are none. */
@Entity('price_set')
export class PriceSet {
  @ForeignKey('product_variant', { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'variant_id' })
  variantId: string;

  @ForeignKey('store')
  @Column('uuid', { name: 'store_id' })
  storeId: string;

  /** 0 until the first prices are set. */
  @Column('int')
  version: number;
}
