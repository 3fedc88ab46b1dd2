import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { User } from '../user/user.entity.js';

/** What a link is for. */
export const LINK_KINDS = ['verification', 'reset', 'invitation', 'email-change', 'unlock'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** A link that is mailed to an address, and proves who reads it. Its token is derived from its id and stored nowhere. */
@Entity('account_link')
@Index('account_link_user', ['userId', 'kind'])
@Index('account_link_ends', ['endsAt'])
@Check('account_link_kind_check', `kind IN ('verification', 'reset', 'invitation', 'email-change', 'unlock')`)
export class AccountLink {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => User, { onDelete: 'CASCADE' })
  @Column('uuid', { name: 'user_id' })
  userId: string;

  @Column('text')
  kind: LinkKind;

  /** Where it is sent. */
  @Column('text')
  email: string;

  /** The address before the change, which is told afterwards. */
  @Column('text', { name: 'old_email', nullable: true })
  oldEmail: string | null;

  /** The name that was given with this sign-up. */
  @Column('text', { nullable: true })
  name: string | null;

  /** The password chosen with this sign-up: it holds only for whoever reads the address and knows it. */
  @Column('text', { name: 'password_hash', nullable: true })
  passwordHash: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt: Date;

  /** When it was used, or another took its place. */
  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;
}
