import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Second factors: authenticator apps, recovery codes and passkeys; and when the owner of a session last proved who they are. */
export class Factors1763920000055 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE session
        ADD COLUMN proven_at timestamptz DEFAULT now(),
        ADD COLUMN methods text[] NOT NULL DEFAULT '{pwd}';
      UPDATE session SET proven_at = started_at;

      CREATE TABLE totp_factor (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL CONSTRAINT totp_factor_user UNIQUE REFERENCES app_user (id) ON DELETE CASCADE,
        secret text NOT NULL,
        confirmed_at timestamptz,
        last_step int NOT NULL DEFAULT 0,
        failures int NOT NULL DEFAULT 0,
        failing_since timestamptz,
        created_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE recovery_code (
        user_id uuid NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
        hash bytea NOT NULL,
        used_at timestamptz,
        PRIMARY KEY (user_id, hash)
      );

      CREATE TABLE passkey (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
        credential_id bytea NOT NULL CONSTRAINT passkey_credential UNIQUE,
        public_key bytea NOT NULL,
        sign_count bigint NOT NULL,
        transports text[] NOT NULL,
        name text NOT NULL,
        is_synced boolean NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_used_at timestamptz,
        version int NOT NULL DEFAULT 1
      );
      CREATE INDEX passkey_user ON passkey (user_id);

      CREATE TABLE used_passkey_challenge (
        hash bytea PRIMARY KEY,
        ends_at timestamptz NOT NULL
      );
      CREATE INDEX used_passkey_challenge_ends ON used_passkey_challenge (ends_at);

      CREATE TABLE sign_in_challenge (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
        device_name text,
        methods text[] NOT NULL,
        attempts int NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL DEFAULT now(),
        ends_at timestamptz NOT NULL,
        closed_at timestamptz
      );
      CREATE INDEX sign_in_challenge_user ON sign_in_challenge (user_id);
      CREATE INDEX sign_in_challenge_ends ON sign_in_challenge (ends_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE sign_in_challenge, used_passkey_challenge, passkey, recovery_code, totp_factor;
      ALTER TABLE session DROP COLUMN methods, DROP COLUMN proven_at;
    `);
  }
}
