import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of 2 GiB and more. Going down fails where there are any. */
export class LargeAssets1763920000041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE asset ALTER COLUMN size TYPE bigint');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE asset ALTER COLUMN size TYPE int');
  }
}
