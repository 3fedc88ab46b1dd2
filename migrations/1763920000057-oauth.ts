import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Apps of others: who they are, what users granted them, and the tokens and states of the protocol. Tokens go with their grant, and a
 * grant with its user or its app, whoever deletes them; so the table itself tells all processes of an access token that is gone.
 */
export class Oauth1763920000057 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE oauth_client (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        homepage text,
        redirect_uris text[] NOT NULL CONSTRAINT oauth_client_redirects CHECK (cardinality(redirect_uris) > 0),
        scopes text[] NOT NULL,
        secret_hash bytea,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE oauth_grant (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
        client_id uuid NOT NULL REFERENCES oauth_client (id) ON DELETE CASCADE,
        payload jsonb,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        CONSTRAINT oauth_grant_of UNIQUE (user_id, client_id)
      );
      CREATE INDEX oauth_grant_client ON oauth_grant (client_id);
      CREATE INDEX oauth_grant_expires ON oauth_grant (expires_at);

      CREATE TABLE oauth_token (
        hash bytea PRIMARY KEY,
        kind text NOT NULL,
        grant_id uuid NOT NULL REFERENCES oauth_grant (id) ON DELETE CASCADE,
        payload jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        consumed_at timestamptz
      );
      CREATE INDEX oauth_token_grant ON oauth_token (grant_id);
      CREATE INDEX oauth_token_expires ON oauth_token (expires_at);

      CREATE TABLE oauth_state (
        hash bytea PRIMARY KEY,
        kind text NOT NULL,
        uid_hash bytea,
        session_id uuid REFERENCES session (id) ON DELETE CASCADE,
        payload jsonb NOT NULL,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX oauth_state_uid ON oauth_state (uid_hash);
      CREATE INDEX oauth_state_session ON oauth_state (session_id);
      CREATE INDEX oauth_state_expires ON oauth_state (expires_at);

      CREATE FUNCTION tell_oauth_token_ended() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM pg_notify('stoa', json_build_object('topic', 'oauth-token', 'key', encode(OLD.hash, 'hex'))::text);
          RETURN NULL;
        END $$;
      CREATE TRIGGER oauth_token_ended AFTER DELETE ON oauth_token FOR EACH ROW
        WHEN (OLD.kind = 'AccessToken' AND OLD.expires_at > now()) EXECUTE FUNCTION tell_oauth_token_ended();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE oauth_state, oauth_token, oauth_grant, oauth_client;
      DROP FUNCTION tell_oauth_token_ended;
    `);
  }
}
