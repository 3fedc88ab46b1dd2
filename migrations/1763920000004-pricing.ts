import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Prices of variants, and the range of each product that lists sort and filter by. */
export class Pricing1763920000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE price (
        variant_id uuid NOT NULL REFERENCES product_variant (id) ON DELETE CASCADE,
        currency text NOT NULL,
        store_id uuid NOT NULL REFERENCES store (id),
        product_id uuid NOT NULL REFERENCES product (id) ON DELETE CASCADE,
        amount bigint NOT NULL CONSTRAINT price_amount CHECK (amount >= 0),
        updated_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (variant_id, currency));
      CREATE INDEX price_product ON price (product_id);

      CREATE TABLE price_range (
        product_id uuid NOT NULL REFERENCES product (id) ON DELETE CASCADE,
        currency text NOT NULL,
        store_id uuid NOT NULL REFERENCES store (id),
        lowest bigint NOT NULL,
        highest bigint NOT NULL,
        PRIMARY KEY (product_id, currency));
      CREATE INDEX price_range_lowest ON price_range (store_id, currency, lowest, product_id);

      CREATE VIEW listed_price AS SELECT store_id, variant_id, product_id, currency, amount FROM price;
      CREATE VIEW listed_price_range AS SELECT store_id, product_id, currency, lowest, highest FROM price_range;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW listed_price_range, listed_price;
      DROP TABLE price_range, price;
    `);
  }
}
