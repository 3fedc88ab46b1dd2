import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LetterKind } from './letter/letters.js';

/** Why there is nothing to send any more, or not yet. */
export type EmailState = 'pending' | 'sent' | 'skipped' | 'failed';

/** A mail to a user: written with what it is about, sent after the commit, settled by what the mail server says. */
@Entity('email')
@Index('email_pending', ['nextAttemptAt'], { where: `state = 'pending'` })
@Index('email_user', ['userId'])
@Check('email_state_check', `state IN ('pending', 'sent', 'skipped', 'failed')`)
export class Email {
  /** Names the message to mail servers too: sent twice, it is the same one. */
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey('app_user', { onDelete: 'CASCADE' })
  @Column('uuid', { name: 'user_id' })
  userId: string;

  @Column('text')
  kind: LetterKind;

  /** The link or the session that it tells of. */
  @Column('uuid', { name: 'about_id', nullable: true })
  aboutId: string | null;

  @Column('text', { default: 'pending' })
  state: EmailState;

  @Column('int', { default: 0 })
  attempts: number;

  /** Whoever sends it moves this on first: until then nobody else does. */
  @Column('timestamptz', { name: 'next_attempt_at', default: () => 'now()' })
  nextAttemptAt: Date;

  @Column('text', { name: 'last_error', nullable: true })
  lastError: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt: Date | null;
}
