import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A machine that calls the API by itself: what it may do, for how long, and how it is known. */
@Entity('api_key')
@Index('api_key_created_at', ['createdAt', 'id'])
@Index('api_key_certificate', ['certificateThumbprint'], {
  unique: true,
  where: 'is_certificate_enough AND revoked_at IS NULL',
})
@Check('api_key_certificate_check', 'certificate_thumbprint IS NOT NULL OR NOT is_certificate_enough')
export class ApiKey {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  /** Null: for every store. */
  @ForeignKey('store')
  @Column('uuid', { name: 'store_id', nullable: true })
  storeId: string | null;

  /** Permissions. It holds those of them that whoever answers for it holds too. */
  @Column('text', { array: true })
  scopes: string[];

  /** Who answers for it: whoever made it, or rotated it last. */
  @ForeignKey('staff_member')
  @Column('uuid', { name: 'user_id' })
  userId: string;

  /** Of the client certificate that has to come with it: SHA-256 in base64url (`x5t#S256`, RFC 8705 §3.1). */
  @Column('text', { name: 'certificate_thumbprint', nullable: true })
  certificateThumbprint: string | null;

  /** Whether that certificate is known by itself, without a secret. */
  @Column('boolean', { name: 'is_certificate_enough', default: false })
  isCertificateEnough: boolean;

  @Column('timestamptz', { name: 'expires_at', nullable: true })
  expiresAt: Date | null;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null;

  /** Known to a minute. */
  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt: Date | null;

  /** The network that it was last used from. */
  @Column('text', { name: 'last_used_address', nullable: true })
  lastUsedAddress: string | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
