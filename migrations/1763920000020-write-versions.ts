import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What `If-Match` is compared with, of carts, payments, stock levels, and the prices of a variant as a set. */
export class WriteVersions1763920000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE cart ADD COLUMN version int NOT NULL DEFAULT 1;
      ALTER TABLE payment ADD COLUMN version int NOT NULL DEFAULT 1;
      ALTER TABLE stock_level ADD COLUMN version int NOT NULL DEFAULT 1;
      CREATE TABLE price_set (
        variant_id uuid PRIMARY KEY REFERENCES product_variant (id) ON DELETE CASCADE,
        store_id uuid NOT NULL REFERENCES store (id),
        version int NOT NULL);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE price_set;
      ALTER TABLE stock_level DROP COLUMN version;
      ALTER TABLE payment DROP COLUMN version;
      ALTER TABLE cart DROP COLUMN version;
    `);
  }
}
