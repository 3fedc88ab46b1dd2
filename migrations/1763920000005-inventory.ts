import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Stock by location: counters that cannot oversell, what holds them, and the movements that account for them. */
export class Inventory1763920000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE stock_location (
        id uuid PRIMARY KEY,
        store_id uuid NOT NULL REFERENCES store (id),
        code text NOT NULL,
        name text NOT NULL,
        priority int NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT stock_location_code UNIQUE (store_id, code));

      CREATE TABLE stock_level (
        id uuid PRIMARY KEY,
        store_id uuid NOT NULL REFERENCES store (id),
        variant_id uuid NOT NULL REFERENCES product_variant (id),
        location_id uuid NOT NULL REFERENCES stock_location (id),
        on_hand bigint NOT NULL DEFAULT 0 CONSTRAINT stock_level_on_hand CHECK (on_hand >= 0),
        reserved bigint NOT NULL DEFAULT 0 CONSTRAINT stock_level_reserved CHECK (reserved >= 0),
        back_order boolean NOT NULL DEFAULT false,
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT stock_level_place UNIQUE (variant_id, location_id),
        CONSTRAINT stock_level_not_oversold CHECK (back_order OR reserved <= on_hand));

      CREATE TABLE stock_reservation (
        id uuid PRIMARY KEY,
        store_id uuid NOT NULL REFERENCES store (id),
        order_id uuid NOT NULL,
        level_id uuid NOT NULL REFERENCES stock_level (id),
        variant_id uuid NOT NULL,
        quantity bigint NOT NULL CONSTRAINT stock_reservation_quantity CHECK (quantity > 0),
        status text NOT NULL CONSTRAINT stock_reservation_status CHECK (status IN ('active', 'consumed', 'released', 'expired')),
        expires_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now());
      CREATE INDEX stock_reservation_order ON stock_reservation (order_id);

      CREATE TABLE stock_allocation (
        id uuid PRIMARY KEY,
        store_id uuid NOT NULL REFERENCES store (id),
        order_id uuid NOT NULL,
        level_id uuid NOT NULL REFERENCES stock_level (id),
        variant_id uuid NOT NULL,
        quantity bigint NOT NULL CONSTRAINT stock_allocation_quantity CHECK (quantity >= 0),
        shipped bigint NOT NULL DEFAULT 0 CONSTRAINT stock_allocation_shipped CHECK (shipped >= 0),
        created_at timestamptz NOT NULL DEFAULT now());
      CREATE INDEX stock_allocation_order ON stock_allocation (order_id);

      CREATE TABLE stock_movement (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        store_id uuid NOT NULL REFERENCES store (id),
        level_id uuid NOT NULL REFERENCES stock_level (id),
        kind text NOT NULL CONSTRAINT stock_movement_kind
          CHECK (kind IN ('adjustment', 'reservation', 'release', 'shipment', 'return')),
        on_hand_change bigint NOT NULL,
        reserved_change bigint NOT NULL,
        order_id uuid,
        reason text,
        actor text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now());
      CREATE INDEX stock_movement_level ON stock_movement (level_id, id);
      CREATE INDEX stock_movement_order ON stock_movement (order_id) WHERE order_id IS NOT NULL;
      CREATE TRIGGER stock_movement_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON stock_movement
        EXECUTE FUNCTION refuse_change();

      CREATE VIEW listed_stock AS
        SELECT variant_id, on_hand - reserved AS available, back_order FROM stock_level;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW listed_stock;
      DROP TABLE stock_movement, stock_allocation, stock_reservation, stock_level, stock_location;
    `);
  }
}
