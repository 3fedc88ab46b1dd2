import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sign-ins with other OpenID providers, and whom of ours they know. */
export class IdentityProviders1763920000056 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE provider_sign_in (
        id uuid PRIMARY KEY,
        provider text NOT NULL,
        return_url text NOT NULL,
        challenge text NOT NULL,
        ends_at timestamptz NOT NULL,
        response text,
        asked_at timestamptz,
        issuer text,
        subject text,
        email text,
        name text,
        closed_at timestamptz
      );
      CREATE INDEX provider_sign_in_ends ON provider_sign_in (ends_at);

      CREATE TABLE external_identity (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
        issuer text NOT NULL,
        subject text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_used_at timestamptz NOT NULL DEFAULT now(),
        removed_at timestamptz
      );
      CREATE UNIQUE INDEX external_identity_subject ON external_identity (issuer, subject) WHERE removed_at IS NULL;
      CREATE INDEX external_identity_user ON external_identity (user_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE external_identity, provider_sign_in');
  }
}
