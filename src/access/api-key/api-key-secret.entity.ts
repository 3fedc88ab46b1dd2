import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ApiKey } from './api-key.entity.js';

/** A secret of a key. While it is rotated there are two. */
@Entity('api_key_secret')
export class ApiKeySecret {
  /** The part of the secret that it is found by. */
  @PrimaryColumn('text')
  id: string;

  @ForeignKey(() => ApiKey, { onDelete: 'CASCADE' })
  @Index('api_key_secret_key')
  @Column('uuid', { name: 'api_key_id' })
  apiKeyId: string;

  /** SHA-256 of the whole secret, which is kept nowhere. */
  @Column('bytea')
  hash: Buffer;

  /** When the one that took its place is alone; null while it is the newest. */
  @Column('timestamptz', { name: 'ends_at', nullable: true })
  endsAt: Date | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
