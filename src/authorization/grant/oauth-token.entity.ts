import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OauthGrant } from './oauth-grant.entity.js';

/** A code or a token of an app. Found by its hash alone: whoever reads the table can use none of them. */
@Entity('oauth_token')
@Index('oauth_token_grant', ['grantId'])
@Index('oauth_token_expires', ['expiresAt'])
export class OauthToken {
  @PrimaryColumn('bytea')
  hash: Buffer;

  /** The model of `oidc-provider`: `AccessToken`, `AuthorizationCode`, `RefreshToken`. */
  @Column('text')
  kind: string;

  @ForeignKey(() => OauthGrant, { onDelete: 'CASCADE' })
  @Column('uuid', { name: 'grant_id' })
  grantId: string;

  @Column('jsonb')
  payload: object;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  /** A code or a refresh token is used once; shown again, it ends its grant. */
  @Column('timestamptz', { name: 'consumed_at', nullable: true })
  consumedAt: Date | null;
}
