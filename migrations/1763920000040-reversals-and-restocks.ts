import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is to go back of payments whose orders came to nothing, and the goods that go back once a refund is settled. */
export class ReversalsAndRestocks1763920000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE payment ADD COLUMN reversal_requested_at timestamptz, ADD COLUMN reversal_reason text;
      UPDATE payment SET reversal_requested_at = shop_order.updated_at, reversal_reason = shop_order.status
        FROM shop_order WHERE shop_order.id = payment.order_id AND shop_order.status IN ('cancelled', 'expired');
      CREATE INDEX payment_owed ON payment (reversal_requested_at)
        WHERE reversal_requested_at IS NOT NULL AND (captured > refunded OR (captured = 0 AND authorized > voided));

      CREATE TABLE restock (
        transaction_id uuid NOT NULL REFERENCES payment_transaction (id),
        line_id uuid NOT NULL REFERENCES order_line (id),
        order_id uuid NOT NULL REFERENCES shop_order (id),
        quantity int NOT NULL CONSTRAINT restock_quantity CHECK (quantity > 0),
        actor text NOT NULL,
        PRIMARY KEY (transaction_id, line_id));
      CREATE INDEX restock_order ON restock (order_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE restock;
      DROP INDEX payment_owed;
      ALTER TABLE payment DROP COLUMN reversal_reason, DROP COLUMN reversal_requested_at;
    `);
  }
}
