import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Accounts that their owners look after, sessions with rotating refresh tokens, and the links that mails bring. Who could sign in
 * before goes on doing so: staff were made by others who knew their address.
 */
export class Accounts1763920000053 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE app_user
        ADD COLUMN email_verified_at timestamptz,
        ADD COLUMN version int NOT NULL DEFAULT 1,
        ALTER COLUMN password_hash DROP NOT NULL;
      UPDATE app_user SET email_verified_at = created_at;

      CREATE TABLE session (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
        device_name text NOT NULL,
        user_agent text NOT NULL,
        address text NOT NULL,
        place text,
        started_at timestamptz NOT NULL DEFAULT now(),
        last_used_at timestamptz NOT NULL DEFAULT now(),
        ends_at timestamptz NOT NULL,
        revoked_at timestamptz,
        revoked_why text
      );
      CREATE INDEX session_owner ON session (user_id, last_used_at);
      CREATE INDEX session_ends ON session (ends_at);

      CREATE TABLE refresh_token (
        hash bytea PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES session (id) ON DELETE CASCADE,
        created_at timestamptz NOT NULL DEFAULT now(),
        ends_at timestamptz NOT NULL,
        used_at timestamptz,
        used_by bytea
      );
      CREATE INDEX refresh_token_session ON refresh_token (session_id);
      CREATE INDEX refresh_token_ends ON refresh_token (ends_at);

      CREATE TABLE account_link (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('verification', 'reset', 'invitation', 'email-change')),
        email text NOT NULL,
        old_email text,
        name text,
        password_hash text,
        created_at timestamptz NOT NULL DEFAULT now(),
        ends_at timestamptz NOT NULL,
        closed_at timestamptz
      );
      CREATE INDEX account_link_user ON account_link (user_id, kind);
      CREATE INDEX account_link_ends ON account_link (ends_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE account_link, refresh_token, session;
      DELETE FROM app_user WHERE email_verified_at IS NULL OR password_hash IS NULL;
      ALTER TABLE app_user
        ALTER COLUMN password_hash SET NOT NULL,
        DROP COLUMN version,
        DROP COLUMN email_verified_at;
    `);
  }
}
