import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Outbox, deliveries, idempotency keys, and the guard that makes a table append-only. */
export class Platform1763920000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
      END $$;

      CREATE TABLE outbox (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        payload jsonb NOT NULL,
        occurred_at timestamptz NOT NULL DEFAULT now());
      CREATE TRIGGER outbox_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON outbox EXECUTE FUNCTION refuse_change();
      CREATE TABLE outbox_pending (event_id uuid PRIMARY KEY REFERENCES outbox (id));
      CREATE TABLE event_delivery (
        event_id uuid NOT NULL REFERENCES outbox (id),
        handler text NOT NULL,
        queued_at timestamptz NOT NULL DEFAULT now(),
        attempts int NOT NULL DEFAULT 1,
        PRIMARY KEY (event_id, handler));
      CREATE INDEX event_delivery_queued_at ON event_delivery (queued_at);

      CREATE TABLE idempotency_claim (
        scope text NOT NULL,
        key text NOT NULL,
        fingerprint text NOT NULL,
        leased_until timestamptz NOT NULL,
        status int,
        body json,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (scope, key));
      CREATE INDEX idempotency_claim_created_at ON idempotency_claim (created_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE idempotency_claim, event_delivery, outbox_pending, outbox;
      DROP FUNCTION refuse_change();
    `);
  }
}
