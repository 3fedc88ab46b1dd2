import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn, Unique, UpdateDateColumn } from 'typeorm';
import { OauthClient } from '../client/oauth-client.entity.js';

/** What a user allowed an app. One for each pair: consenting to more adds to it. */
@Entity('oauth_grant')
@Unique('oauth_grant_of', ['userId', 'clientId'])
@Index('oauth_grant_client', ['clientId'])
@Index('oauth_grant_expires', ['expiresAt'])
export class OauthGrant {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey('app_user', { onDelete: 'CASCADE' })
  @Column('uuid', { name: 'user_id' })
  userId: string;

  @ForeignKey(() => OauthClient, { onDelete: 'CASCADE' })
  @Column('uuid', { name: 'client_id' })
  clientId: string;

  /** As `oidc-provider` writes it; null until it has. */
  @Column('jsonb', { nullable: true })
  payload: object | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
