import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { User } from '../../user/user.entity.js';

/** That a provider knows a user: by its word they may sign in. */
@Entity('external_identity')
@Index('external_identity_subject', ['issuer', 'subject'], { unique: true, where: 'removed_at IS NULL' })
@Index('external_identity_user', ['userId'])
export class ExternalIdentity {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => User, { onDelete: 'CASCADE' })
  @Column('uuid', { name: 'user_id' })
  userId: string;

  @Column('text')
  issuer: string;

  /** Never given to another by the same issuer (OpenID Connect Core 1.0 §2). */
  @Column('text')
  subject: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'last_used_at', default: () => 'now()' })
  lastUsedAt: Date;

  /** When its owner took it away: kept for some days, so that the mail of it can name the provider. */
  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt: Date | null;
}
