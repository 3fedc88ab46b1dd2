import { Check, Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';

/** An app of others that acts for users, as staff registered it. Its id is its `client_id`. */
@Entity('oauth_client')
@Check('oauth_client_redirects', 'cardinality(redirect_uris) > 0')
export class OauthClient {
  @PrimaryColumn('uuid')
  id: string;

  /** As users read it when they are asked for consent. */
  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  homepage: string | null;

  /** Compared as texts (RFC 9700 §4.1.3). */
  @Column('text', { name: 'redirect_uris', array: true })
  redirectUris: string[];

  /** What it may ask users for, at most. */
  @Column('text', { array: true })
  scopes: string[];

  /** SHA-256 of a secret of 256 bits; null of an app that cannot keep one, as in a browser or a phone. */
  @Column('bytea', { name: 'secret_hash', nullable: true })
  secretHash: Buffer | null;

  @Column('int', { default: 1 })
  version: number;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;
}
