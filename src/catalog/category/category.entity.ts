import { Column, CreateDateColumn, Entity, ForeignKey, PrimaryColumn, Unique, UpdateDateColumn } from 'typeorm';

/** A node of the category tree. */
@Entity('category')
@Unique('category_slug', ['storeId', 'slug'])
@Unique('category_name', ['storeId', 'parentId', 'name'])
export class Category {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey('store')
  @Column('uuid', { name: 'store_id' })
  storeId: string;

  @ForeignKey('category')
  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId: string | null;

  @Column('text')
  slug: string;

  @Column('text')
  name: string;

  @Column('int')
  position: number;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;
}
