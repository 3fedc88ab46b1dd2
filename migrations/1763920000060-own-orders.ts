import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Carts and orders know whose account they are of, and stores where their clocks are. */
export class OwnOrders1763920000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE store ADD COLUMN time_zone text NOT NULL DEFAULT 'UTC';
      ALTER TABLE cart ADD COLUMN user_id uuid REFERENCES app_user (id);
      CREATE INDEX cart_user_id ON cart (user_id) WHERE user_id IS NOT NULL;
      ALTER TABLE shop_order ADD COLUMN user_id uuid REFERENCES app_user (id);
      CREATE INDEX shop_order_of_user ON shop_order (user_id, store_id, created_at, id) WHERE user_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE shop_order DROP COLUMN user_id;
      ALTER TABLE cart DROP COLUMN user_id;
      ALTER TABLE store DROP COLUMN time_zone;
    `);
  }
}
