import { Check, Column, CreateDateColumn, Entity, PrimaryColumn, Unique, UpdateDateColumn } from 'typeorm';

/** A sales channel: what it is called, which money it takes, and how it is taxed. */
@Entity('store')
@Unique('store_code', ['code'])
@Check('store_has_currency', 'cardinality(currencies) > 0')
@Check('store_tax_rate', 'tax_rate BETWEEN 0 AND 10000')
export class Store {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  code: string;

  @Column('text')
  name: string;

  /** ISO 4217 codes; the first is the default. */
  @Column('text', { array: true })
  currencies: string[];

  /** In basis points: 1900 is 19 %. */
  @Column('int', { name: 'tax_rate' })
  taxRate: number;

  @Column('boolean', { name: 'prices_include_tax' })
  pricesIncludeTax: boolean;

  /** Origins of web shops whose scripts may read the answers (`https://shop.example`); `*` is any. */
  @Column('text', { name: 'allowed_origins', array: true, default: () => "'{}'" })
  allowedOrigins: string[];

  /** IANA name of where its clocks are: `Europe/Berlin`. */
  @Column('text', { name: 'time_zone', default: 'UTC' })
  timeZone: string;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;
}
