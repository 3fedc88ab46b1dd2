import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn, UpdateDateColumn } from 'typeorm';
import { productDeleted } from '../catalog.errors.js';

export type ProductStatus = 'draft' | 'published';

/** Something a product can be chosen by: colour, size. Names and values in the order shops show them. */
export interface ProductOption {
  name: string;
  values: string[];
}

/** What is sold, apart from the variants in which it is sold. */
@Entity('product')
@Index('product_slug', ['storeId', 'slug'], { unique: true, where: 'deleted_at IS NULL' })
@Index('product_external_id', ['storeId', 'externalId'], { unique: true, where: 'deleted_at IS NULL' })
@Index('product_deleted', ['deletedAt'], { where: 'deleted_at IS NOT NULL' })
@Index('product_by_status', ['storeId', 'status', 'createdAt', 'id'])
@Index('product_created', ['storeId', 'createdAt', 'id'])
@Index('product_every_name', ['storeId', 'name', 'id'])
@Index('product_brand', ['storeId', 'brand', 'createdAt', 'id'], { where: "status = 'published'" })
@Index('product_name', ['storeId', 'name', 'id'], { where: "status = 'published'" })
@Check('product_status', "status IN ('draft', 'published')")
export class Product {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey('store')
  @Column('uuid', { name: 'store_id' })
  storeId: string;

  /** The key of the source that it was imported from. */
  @Column('text', { name: 'external_id', nullable: true })
  externalId: string | null;

  @Column('text')
  slug: string;

  @Column('text')
  name: string;

  @Column('text')
  description: string;

  @Column('text', { nullable: true })
  brand: string | null;

  @Column('text')
  status: ProductStatus;

  @Column('jsonb')
  attributes: Record<string, string>;

  @Column('jsonb')
  options: ProductOption[];

  /** Keys of stored pictures, best first. */
  @Column('text', { array: true })
  images: string[];

  @Column('int', { default: 1 })
  version: number;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;

  /** Null unless it is deleted; it can be restored until it is purged. */
  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt: Date | null;

  /** @throws `product_deleted` */
  assertThere(): void {
    if (this.deletedAt !== null) throw productDeleted(this.id);
  }
}
