import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Roles as rows, and who holds which in which store. `app_user.role` stays for processes of the release before, which read it at each
 * sign-in: the release after this one drops it.
 */
export class Access1763920000052 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE role (
        id uuid PRIMARY KEY,
        store_id uuid REFERENCES store (id),
        name text NOT NULL,
        permissions text[] NOT NULL,
        is_system boolean NOT NULL DEFAULT false,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT role_name UNIQUE NULLS NOT DISTINCT (store_id, name));

      CREATE TABLE staff_member (
        user_id uuid PRIMARY KEY REFERENCES app_user (id),
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now());
      CREATE INDEX staff_member_created_at ON staff_member (created_at, user_id);

      CREATE TABLE role_assignment (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES staff_member (user_id),
        role_id uuid NOT NULL REFERENCES role (id),
        store_id uuid REFERENCES store (id),
        granted_by text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT role_assignment_once UNIQUE NULLS NOT DISTINCT (user_id, role_id, store_id));
      CREATE INDEX role_assignment_role_id ON role_assignment (role_id);

      INSERT INTO role (id, name, permissions, is_system) VALUES
        (uuidv7(), 'owner', '{*}', true),
        (uuidv7(), 'merchandiser', '{product.read,product.write,media.write,stock.read,stock.adjust}', false),
        (uuidv7(), 'support', '{order.read,order.cancel,order.capture,order.fulfill,order.refund,product.read,stock.read}', false),
        (uuidv7(), 'viewer', '{order.read,product.read,stock.read}', false);

      INSERT INTO staff_member (user_id, created_at)
      SELECT app_user.id, app_user.created_at FROM app_user JOIN role ON role.name = app_user.role;
      INSERT INTO role_assignment (id, user_id, role_id, granted_by)
      SELECT uuidv7(), app_user.id, role.id, 'system' FROM app_user JOIN role ON role.name = app_user.role;

      ALTER TABLE app_user ALTER COLUMN role DROP NOT NULL;
    `);
  }

  /** Who has several roles keeps the one that was granted first; roles made by staff go. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE app_user SET role = coalesce((
        SELECT role.name FROM role_assignment JOIN role ON role.id = role_assignment.role_id
        WHERE role_assignment.user_id = app_user.id AND role_assignment.store_id IS NULL
          AND role.name IN ('owner', 'merchandiser', 'support', 'viewer') AND role.store_id IS NULL
        ORDER BY role_assignment.created_at, role_assignment.id LIMIT 1), '');
      ALTER TABLE app_user ALTER COLUMN role SET NOT NULL;
      DROP TABLE role_assignment, staff_member, role;
    `);
  }
}
