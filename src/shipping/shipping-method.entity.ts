import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A way to send an order, with a flat price in each currency. */
@Entity('shipping_method')
@Unique('shipping_method_code', ['storeId', 'code'])
export class ShippingMethod {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey('store')
  @Column('uuid', { name: 'store_id' })
  storeId: string;

  @Column('text')
  code: string;

  @Column('text')
  name: string;

  /** Currency → amount in minor units. */
  @Column('jsonb')
  prices: Record<string, number>;

  /** Currency → goods total in minor units from which sending is free. */
  @Column('jsonb', { name: 'free_above' })
  freeAbove: Record<string, number>;

  @Column('int')
  position: number;

  /** What sending goods of this worth costs, or undefined when this method is not offered in the currency. */
  priceFor(subtotal: number, currency: string): number | undefined {
    const freeAbove = this.freeAbove[currency];
    if (freeAbove !== undefined && subtotal >= freeAbove) return 0;
    return this.prices[currency];
  }
}
