import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { User } from '../../user/user.entity.js';

/** A public key credential of a user (WebAuthn Level 3). */
@Entity('passkey')
@Unique('passkey_credential', ['credentialId'])
@Index('passkey_user', ['userId'])
export class Passkey {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => User, { onDelete: 'CASCADE' })
  @Column('uuid', { name: 'user_id' })
  userId: string;

  /** As its authenticator knows it. */
  @Column('bytea', { name: 'credential_id' })
  credentialId: Buffer;

  /** COSE_Key (RFC 9052 §7). */
  @Column('bytea', { name: 'public_key' })
  publicKey: Buffer;

  /** How often its authenticator says that it has signed; 0 of those that do not count (§6.1.1). */
  @Column('bigint', { name: 'sign_count' })
  signCount: number;

  /** How browsers reach it: `internal`, `usb`, `hybrid`. */
  @Column('text', { array: true })
  transports: string[];

  /** For people. */
  @Column('text')
  name: string;

  /** Whether it is kept on more than one device. */
  @Column('boolean', { name: 'is_synced' })
  isSynced: boolean;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt: Date | null;

  /** Raised by every change that its owner makes. */
  @Column('int', { default: 1 })
  version: number;
}
