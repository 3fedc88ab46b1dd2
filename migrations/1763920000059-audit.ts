import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who did what, and who was refused: written once, by the handler of the event, and never changed. */
export class Audit1763920000059 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_entry (
        id uuid PRIMARY KEY,
        at timestamptz NOT NULL,
        actor_id text NOT NULL,
        actor_kind text NOT NULL,
        action text NOT NULL,
        resource_type text NOT NULL,
        resource_id text,
        store_id uuid REFERENCES store (id),
        outcome text NOT NULL CONSTRAINT audit_entry_outcome_known CHECK (outcome IN ('done', 'refused')),
        details jsonb NOT NULL,
        address text,
        trace_id text);
      CREATE INDEX audit_entry_at ON audit_entry (at, id);
      CREATE INDEX audit_entry_actor ON audit_entry (actor_id, at, id);
      CREATE INDEX audit_entry_action ON audit_entry (action, at, id);
      CREATE INDEX audit_entry_outcome ON audit_entry (outcome, at, id);
      CREATE INDEX audit_entry_store ON audit_entry (store_id, at, id);
      CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit_entry');
  }
}
