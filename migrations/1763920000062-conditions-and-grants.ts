import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Roles hold under conditions, and one permission can be granted on one resource. */
export class ConditionsAndGrants1763920000062 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE role ADD COLUMN conditions jsonb NOT NULL DEFAULT '{}';

      CREATE TABLE resource_grant (
        id uuid PRIMARY KEY,
        store_id uuid NOT NULL REFERENCES store (id),
        user_id uuid NOT NULL REFERENCES app_user (id),
        permission text NOT NULL,
        resource_type text NOT NULL,
        resource_id uuid NOT NULL,
        expires_at timestamptz,
        granted_by text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT resource_grant_once UNIQUE (user_id, permission, resource_type, resource_id));
      CREATE INDEX resource_grant_of_resource ON resource_grant (resource_id, resource_type);
      CREATE INDEX resource_grant_newest ON resource_grant (store_id, created_at, id);
      CREATE INDEX resource_grant_expires_at ON resource_grant (expires_at) WHERE expires_at IS NOT NULL;

      UPDATE role SET permissions = permissions || '{customer.read}'::text[]
      WHERE permissions @> '{order.read}' AND NOT permissions @> '{customer.read}';
      UPDATE role SET permissions = permissions || '{order.restock}'::text[]
      WHERE permissions @> '{order.refund}' AND NOT permissions @> '{order.restock}';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE role SET permissions = array_remove(array_remove(permissions, 'customer.read'), 'order.restock');
      DROP TABLE resource_grant;
      ALTER TABLE role DROP COLUMN conditions;
    `);
  }
}
