import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { User } from '../../user/user.entity.js';

/** An authenticator app of a user (RFC 6238). There is one at most; it counts once a code of it was shown. */
@Entity('totp_factor')
@Unique('totp_factor_user', ['userId'])
export class TotpFactor {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => User, { onDelete: 'CASCADE' })
  @Column('uuid', { name: 'user_id' })
  userId: string;

  /** Encrypted by the key ring. */
  @Column('text')
  secret: string;

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt: Date | null;

  /** The half minute since 1970 of the newest code that was used: only a later one is taken. */
  @Column('int', { name: 'last_step', default: 0 })
  lastStep: number;

  /** Wrong codes since `failingSince`. */
  @Column('int', { default: 0 })
  failures: number;

  @Column('timestamptz', { name: 'failing_since', nullable: true })
  failingSince: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
