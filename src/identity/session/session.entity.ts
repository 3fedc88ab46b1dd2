import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { User } from '../user/user.entity.js';

/** Somebody signed in on some device, until they sign out or are signed out. */
@Entity('session')
@Index('session_owner', ['userId', 'lastUsedAt'])
@Index('session_ends', ['endsAt'])
export class Session {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => User, { onDelete: 'CASCADE' })
  @Column('uuid', { name: 'user_id' })
  userId: string;

  /** For people: what the client calls itself, or what its `User-Agent` says. */
  @Column('text', { name: 'device_name' })
  deviceName: string;

  @Column('text', { name: 'user_agent' })
  userAgent: string;

  /** Network address that it was last used from. */
  @Column('text')
  address: string;

  /** Where that is, if a proxy tells. */
  @Column('text', { nullable: true })
  place: string | null;

  @Column('timestamptz', { name: 'started_at', default: () => 'now()' })
  startedAt: Date;

  @Column('timestamptz', { name: 'last_used_at', default: () => 'now()' })
  lastUsedAt: Date;

  /** However much it is used. */
  @Column('timestamptz', { name: 'ends_at' })
  endsAt: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null;

  @Column('text', { name: 'revoked_why', nullable: true })
  revokedWhy: string | null;
}
