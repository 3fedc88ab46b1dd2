import { Check, Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import type { PublicJwk } from './jwk.js';

/** A pair of keys that signs access tokens for a time, and verifies them for a while longer. */
@Entity('signing_key')
@Check('signing_key_retired', '(retired_at IS NULL) = (verifies_until IS NULL)')
export class SigningKey {
  /** The `kid` of its tokens: the thumbprint of the public half (RFC 7638). */
  @PrimaryColumn('text')
  id: string;

  @Column('jsonb', { name: 'public_jwk' })
  publicJwk: PublicJwk;

  /** PKCS #8, encrypted by the key ring. */
  @Column('text', { name: 'private_key' })
  privateKey: string;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  /** Published from the start, it signs from here on, until a later key does. */
  @Column('timestamptz', { name: 'signs_from' })
  signsFrom: Date;

  /** When the next key begins to sign; null while there is none. */
  @Column('timestamptz', { name: 'retired_at', nullable: true })
  retiredAt: Date | null;

  /** When its last token has ended. */
  @Column('timestamptz', { name: 'verifies_until', nullable: true })
  verifiesUntil: Date | null;
}
