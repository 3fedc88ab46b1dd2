import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * Somebody on their way through a provider and back. Its state, nonce, PKCE verifier and one-time code are derived from its id and
 * stored nowhere; whoever began it keeps a secret of their own, of which this knows the challenge.
 */
@Entity('provider_sign_in')
@Index('provider_sign_in_ends', ['endsAt'])
export class ProviderSignIn {
  @PrimaryColumn('uuid')
  id: string;

  /** The id that settings give it. */
  @Column('text')
  provider: string;

  @Column('text', { name: 'return_url' })
  returnUrl: string;

  /** SHA-256 in base64url of the secret of the client that began it (RFC 7636 §4.2). */
  @Column('text')
  challenge: string;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt: Date;

  /** The query that the provider sent the browser back with; null until then, and it is taken once. */
  @Column('text', { nullable: true })
  response: string | null;

  /** When the provider was asked who it is: once, whatever came of it. */
  @Column('timestamptz', { name: 'asked_at', nullable: true })
  askedAt: Date | null;

  /** Who the provider says it is: these two together, for good (OpenID Connect Core 1.0 §5.7). */
  @Column('text', { nullable: true })
  issuer: string | null;

  @Column('text', { nullable: true })
  subject: string | null;

  /** Lower case; null unless the provider has verified it and is trusted with that. */
  @Column('text', { nullable: true })
  email: string | null;

  @Column('text', { nullable: true })
  name: string | null;

  /** When a session or a link was made of it. */
  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;
}
