import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Session } from '../session.entity.js';

/** One of the tokens that a session was renewed with. It is used once; the used ones are kept to tell when one comes again. */
@Entity('refresh_token')
@Index('refresh_token_session', ['sessionId'])
@Index('refresh_token_ends', ['endsAt'])
export class RefreshToken {
  /** SHA-256 of the token, which has 256 random bits of its own. */
  @PrimaryColumn('bytea')
  hash: Buffer;

  @ForeignKey(() => Session, { onDelete: 'CASCADE' })
  @Column('uuid', { name: 'session_id' })
  sessionId: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  /** A session that is not used for so long ends with it. */
  @Column('timestamptz', { name: 'ends_at' })
  endsAt: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt: Date | null;

  /** SHA-256 of the `User-Agent` that used it. */
  @Column('bytea', { name: 'used_by', nullable: true })
  usedBy: Buffer | null;
}
