import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What `oidc-provider` knows of a browser: who signed in there, and what it is being asked. Found by the hash of its cookie. */
@Entity('oauth_state')
@Index('oauth_state_uid', ['uidHash'])
@Index('oauth_state_session', ['sessionId'])
@Index('oauth_state_expires', ['expiresAt'])
export class OauthState {
  @PrimaryColumn('bytea')
  hash: Buffer;

  /** The model of `oidc-provider`: `Session`, `Interaction`. */
  @Column('text')
  kind: string;

  @Column('bytea', { name: 'uid_hash', nullable: true })
  uidHash: Buffer | null;

  /** The session of Stoa that began with the sign-in: the browser is signed in for as long as that goes on. */
  @ForeignKey('session', { onDelete: 'CASCADE' })
  @Column('uuid', { name: 'session_id', nullable: true })
  sessionId: string | null;

  @Column('jsonb')
  payload: object;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
