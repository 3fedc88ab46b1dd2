import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys that sign access tokens. */
export class SigningKeys1763920000051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE signing_key (
        id text PRIMARY KEY,
        public_jwk jsonb NOT NULL,
        private_key text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        signs_from timestamptz NOT NULL,
        retired_at timestamptz,
        verifies_until timestamptz,
        CONSTRAINT signing_key_retired CHECK ((retired_at IS NULL) = (verifies_until IS NULL))
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE signing_key');
  }
}
