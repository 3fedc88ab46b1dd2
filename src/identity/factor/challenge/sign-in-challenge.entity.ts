import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { AuthenticationMethod } from '../authentication.method.js';
import { User } from '../../user/user.entity.js';

/** A sign-in that has the right password and waits for the second factor. Its token is derived from its id and stored nowhere. */
@Entity('sign_in_challenge')
@Index('sign_in_challenge_user', ['userId'])
@Index('sign_in_challenge_ends', ['endsAt'])
export class SignInChallenge {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => User, { onDelete: 'CASCADE' })
  @Column('uuid', { name: 'user_id' })
  userId: string;

  /** What the client calls itself; null when the `User-Agent` has to do. */
  @Column('text', { name: 'device_name', nullable: true })
  deviceName: string | null;

  /** What was proven so far. */
  @Column('text', { array: true })
  methods: AuthenticationMethod[];

  /** How often it was answered. */
  @Column('int', { default: 0 })
  attempts: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt: Date;

  /** When it was answered rightly, or the password changed. */
  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;
}
