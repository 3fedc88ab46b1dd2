import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { User } from '../user/user.entity.js';
import type { AuthenticationMethod } from '../factor/authentication.method.js';

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

  /** When its owner last proved who they are; null when that was with less than the account asks for now. */
  @Column('timestamptz', { name: 'proven_at', nullable: true, default: () => 'now()' })
  provenAt: Date | null;

  /** How (RFC 8176): `pwd`, `otp`, `hwk` and the like. */
  @Column('text', { array: true, default: '{pwd}' })
  methods: AuthenticationMethod[];

  /** However much it is used. */
  @Column('timestamptz', { name: 'ends_at' })
  endsAt: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null;

  @Column('text', { name: 'revoked_why', nullable: true })
  revokedWhy: string | null;
}
