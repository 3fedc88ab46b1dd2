import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a call had done when its process died, written in the commit that did it; and the headers of a stored answer. */
export class IdempotencyProgress1763920000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE idempotency_claim ADD COLUMN checkpoint json, ADD COLUMN headers json');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE idempotency_claim DROP COLUMN checkpoint, DROP COLUMN headers');
  }
}
