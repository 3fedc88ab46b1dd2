import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Machines: what they may do, and the hashes of the secrets that they are known by. */
export class ApiKeys1763920000058 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE api_key (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        store_id uuid REFERENCES store (id),
        scopes text[] NOT NULL,
        user_id uuid NOT NULL REFERENCES staff_member (user_id),
        certificate_thumbprint text,
        is_certificate_enough boolean NOT NULL DEFAULT false,
        expires_at timestamptz,
        revoked_at timestamptz,
        last_used_at timestamptz,
        last_used_address text,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT api_key_certificate_check CHECK (certificate_thumbprint IS NOT NULL OR NOT is_certificate_enough));
      CREATE INDEX api_key_created_at ON api_key (created_at, id);
      CREATE UNIQUE INDEX api_key_certificate ON api_key (certificate_thumbprint)
        WHERE is_certificate_enough AND revoked_at IS NULL;

      CREATE TABLE api_key_secret (
        id text PRIMARY KEY,
        api_key_id uuid NOT NULL REFERENCES api_key (id) ON DELETE CASCADE,
        hash bytea NOT NULL,
        ends_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now());
      CREATE INDEX api_key_secret_key ON api_key_secret (api_key_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE api_key_secret, api_key');
  }
}
