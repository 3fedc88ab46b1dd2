import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** What was bought, as it was called and as it cost then. */
@Entity('order_line')
@Unique('order_line_position', ['orderId', 'position'])
@Check('order_line_quantity', 'quantity > 0')
@Check('order_line_unit_amount', 'unit_amount >= 0')
@Check('order_line_total', 'total = unit_amount * quantity - discount')
@Check('order_line_restocked', 'restocked BETWEEN 0 AND quantity')
export class OrderLine {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey('shop_order')
  @Column('uuid', { name: 'order_id' })
  orderId: string;

  @Column('int')
  position: number;

  @Column('uuid', { name: 'variant_id' })
  variantId: string;

  @Column('text')
  sku: string;

  @Column('text')
  name: string;

  @Column('jsonb')
  options: Record<string, string>;

  @Column('int')
  quantity: number;

  @Column('bigint', { name: 'unit_amount' })
  unitAmount: number;

  @Column('bigint')
  discount: number;

  @Column('bigint')
  tax: number;

  @Column('bigint')
  total: number;

  /** Units that went back to stock. */
  @Column('int', { default: 0 })
  restocked: number;
}
