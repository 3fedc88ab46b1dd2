import { Check, Column, CreateDateColumn, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

@Entity('cart_line')
@Unique('cart_line_variant', ['cartId', 'variantId'])
@Check('cart_line_quantity', 'quantity > 0')
@Check('cart_line_unit_amount', 'unit_amount >= 0')
export class CartLine {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey('cart', { onDelete: 'CASCADE' })
  @Column('uuid', { name: 'cart_id' })
  cartId: string;

  @ForeignKey('product_variant')
  @Column('uuid', { name: 'variant_id' })
  variantId: string;

  @Column('int')
  quantity: number;

  /** The price that the shopper was told, in minor units. */
  @Column('bigint', { name: 'unit_amount' })
  unitAmount: number;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
