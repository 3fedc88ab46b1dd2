import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which origins may read what a store answers. */
export class StoreOrigins1763920000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE store ADD COLUMN allowed_origins text[] NOT NULL DEFAULT '{}'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE store DROP COLUMN allowed_origins');
  }
}
