import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Shipping methods, carts, payments with their ledger, and orders. */
export class Checkout1763920000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE shipping_method (
        id uuid PRIMARY KEY,
        store_id uuid NOT NULL REFERENCES store (id),
        code text NOT NULL,
        name text NOT NULL,
        prices jsonb NOT NULL,
        free_above jsonb NOT NULL,
        position int NOT NULL,
        CONSTRAINT shipping_method_code UNIQUE (store_id, code));

      CREATE TABLE cart (
        id uuid PRIMARY KEY,
        store_id uuid NOT NULL REFERENCES store (id),
        currency text NOT NULL,
        status text NOT NULL CONSTRAINT cart_status CHECK (status IN ('active', 'locked', 'completed', 'merged', 'abandoned')),
        expires_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now());

      CREATE TABLE cart_line (
        id uuid PRIMARY KEY,
        cart_id uuid NOT NULL REFERENCES cart (id) ON DELETE CASCADE,
        variant_id uuid NOT NULL REFERENCES product_variant (id),
        quantity int NOT NULL CONSTRAINT cart_line_quantity CHECK (quantity > 0),
        unit_amount bigint NOT NULL CONSTRAINT cart_line_unit_amount CHECK (unit_amount >= 0),
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT cart_line_variant UNIQUE (cart_id, variant_id));

      CREATE TABLE payment (
        id uuid PRIMARY KEY,
        store_id uuid NOT NULL REFERENCES store (id),
        order_id uuid NOT NULL,
        provider text NOT NULL,
        currency text NOT NULL,
        amount bigint NOT NULL CONSTRAINT payment_amount CHECK (amount >= 0),
        authorized bigint NOT NULL DEFAULT 0,
        voided bigint NOT NULL DEFAULT 0,
        captured bigint NOT NULL DEFAULT 0,
        refunded bigint NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT payment_order UNIQUE (order_id),
        CONSTRAINT payment_captured CHECK (captured >= 0 AND captured <= authorized - voided),
        CONSTRAINT payment_refunded CHECK (refunded >= 0 AND refunded <= captured));

      CREATE TABLE payment_transaction (
        id uuid PRIMARY KEY,
        store_id uuid NOT NULL REFERENCES store (id),
        payment_id uuid NOT NULL REFERENCES payment (id),
        kind text NOT NULL CONSTRAINT payment_transaction_kind CHECK (kind IN ('authorization', 'capture', 'refund', 'void')),
        state text NOT NULL CONSTRAINT payment_transaction_state CHECK (state IN ('pending', 'succeeded', 'failed')),
        amount bigint NOT NULL CONSTRAINT payment_transaction_amount CHECK (amount >= 0),
        token text,
        reason text,
        provider_reference text,
        challenge_url text,
        failure_code text,
        attempts int NOT NULL DEFAULT 0,
        leased_until timestamptz,
        expires_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        settled_at timestamptz,
        CONSTRAINT payment_transaction_reference UNIQUE (provider_reference));
      CREATE INDEX payment_transaction_payment ON payment_transaction (payment_id);
      CREATE INDEX payment_transaction_pending ON payment_transaction (created_at) WHERE state = 'pending';
      CREATE UNIQUE INDEX payment_transaction_one_authorization ON payment_transaction (payment_id) WHERE kind = 'authorization';

      CREATE TABLE ledger_entry (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        store_id uuid NOT NULL REFERENCES store (id),
        payment_id uuid NOT NULL REFERENCES payment (id),
        transaction_id uuid NOT NULL REFERENCES payment_transaction (id),
        kind text NOT NULL CONSTRAINT ledger_entry_kind CHECK (kind IN ('authorization', 'capture', 'refund', 'void')),
        amount bigint NOT NULL CONSTRAINT ledger_entry_amount CHECK (amount >= 0),
        currency text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT ledger_entry_transaction UNIQUE (transaction_id));
      CREATE INDEX ledger_entry_payment ON ledger_entry (payment_id);
      CREATE TRIGGER ledger_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_entry
        EXECUTE FUNCTION refuse_change();

      CREATE SEQUENCE shop_order_number START 100001;
      CREATE TABLE shop_order (
        id uuid PRIMARY KEY,
        store_id uuid NOT NULL REFERENCES store (id),
        number text NOT NULL,
        cart_id uuid NOT NULL REFERENCES cart (id),
        payment_id uuid NOT NULL REFERENCES payment (id),
        checkout_key text NOT NULL,
        status text NOT NULL CONSTRAINT shop_order_status CHECK (status IN ('pending', 'confirmed', 'completed', 'cancelled', 'expired')),
        status_reason text,
        email text NOT NULL,
        currency text NOT NULL,
        subtotal bigint NOT NULL CONSTRAINT shop_order_subtotal CHECK (subtotal >= 0),
        shipping bigint NOT NULL CONSTRAINT shop_order_shipping CHECK (shipping >= 0),
        discount bigint NOT NULL CONSTRAINT shop_order_discount CHECK (discount >= 0),
        tax bigint NOT NULL CONSTRAINT shop_order_tax CHECK (tax >= 0),
        tax_included boolean NOT NULL,
        total bigint NOT NULL,
        shipping_method jsonb NOT NULL,
        shipping_address jsonb NOT NULL,
        billing_address jsonb NOT NULL,
        expires_at timestamptz NOT NULL,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT shop_order_number_unique UNIQUE (store_id, number),
        CONSTRAINT shop_order_total CHECK (total = subtotal + shipping - discount + CASE WHEN tax_included THEN 0 ELSE tax END));
      CREATE UNIQUE INDEX shop_order_one_per_cart ON shop_order (cart_id) WHERE status NOT IN ('cancelled', 'expired');
      CREATE INDEX shop_order_newest ON shop_order (store_id, created_at, id);
      CREATE INDEX shop_order_pending ON shop_order (expires_at) WHERE status = 'pending';

      CREATE TABLE order_line (
        id uuid PRIMARY KEY,
        order_id uuid NOT NULL REFERENCES shop_order (id),
        position int NOT NULL,
        variant_id uuid NOT NULL,
        sku text NOT NULL,
        name text NOT NULL,
        options jsonb NOT NULL,
        quantity int NOT NULL CONSTRAINT order_line_quantity CHECK (quantity > 0),
        unit_amount bigint NOT NULL CONSTRAINT order_line_unit_amount CHECK (unit_amount >= 0),
        discount bigint NOT NULL,
        tax bigint NOT NULL,
        total bigint NOT NULL,
        restocked int NOT NULL DEFAULT 0,
        CONSTRAINT order_line_position UNIQUE (order_id, position),
        CONSTRAINT order_line_total CHECK (total = unit_amount * quantity - discount),
        CONSTRAINT order_line_restocked CHECK (restocked BETWEEN 0 AND quantity));

      CREATE TABLE fulfillment (
        id uuid PRIMARY KEY,
        order_id uuid NOT NULL REFERENCES shop_order (id),
        status text NOT NULL CONSTRAINT fulfillment_status CHECK (status IN ('pending', 'packed', 'shipped', 'delivered', 'cancelled')),
        tracking text,
        created_at timestamptz NOT NULL DEFAULT now());
      CREATE INDEX fulfillment_order ON fulfillment (order_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE fulfillment, order_line, shop_order;
      DROP SEQUENCE shop_order_number;
      DROP TABLE ledger_entry, payment_transaction, payment, cart_line, cart, shipping_method;
    `);
  }
}
