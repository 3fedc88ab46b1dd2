import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Stores and the people who may sign in. */
export class Store1763920000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE store (
        id uuid PRIMARY KEY,
        code text NOT NULL,
        name text NOT NULL,
        currencies text[] NOT NULL CONSTRAINT store_has_currency CHECK (cardinality(currencies) > 0),
        tax_rate int NOT NULL CONSTRAINT store_tax_rate CHECK (tax_rate BETWEEN 0 AND 10000),
        prices_include_tax boolean NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT store_code UNIQUE (code));

      CREATE TABLE app_user (
        id uuid PRIMARY KEY,
        email text NOT NULL,
        name text NOT NULL,
        password_hash text NOT NULL,
        role text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT app_user_email UNIQUE (email));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE app_user, store');
  }
}
