import { Column, CreateDateColumn, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A stored file. */
@Entity('asset')
@Unique('asset_key', ['storeId', 'key'])
export class Asset {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey('store')
  @Column('uuid', { name: 'store_id' })
  storeId: string;

  /** Hash of the content and its type: the same picture is stored once, and its address never changes. */
  @Column('text')
  key: string;

  @Column('text', { name: 'content_type' })
  contentType: string;

  /** In bytes. */
  @Column('bigint')
  size: number;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
