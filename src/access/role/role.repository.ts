import { Injectable } from '@nestjs/common';
import type { ListQuery } from '../../platform/http/list/list.query.js';
import type { Page } from '../../platform/http/list/page.js';
import { StoreScopedRepository } from '../../store/index.js';
import { roleNotFound } from '../access.errors.js';
import type { Role } from './role.entity.js';

const ROLE = `role.id, role.store_id AS "storeId", role.name, role.permissions, role.conditions, role.is_system AS "isSystem", role.version,
  role.created_at AS "createdAt", role.updated_at AS "updatedAt"`;

/** What can be seen from a store: its own roles, and those of the whole installation. */
const VISIBLE = '(role.store_id IS NULL OR role.store_id = $1)';

type NewRole = Pick<Role, 'storeId' | 'name' | 'permissions' | 'conditions'>;

/** All SQL about roles. */
@Injectable()
export class RoleRepository extends StoreScopedRepository {
  async list(query: ListQuery): Promise<Page<Role>> {
    return query.page<Role>(this.db, {
      select: ROLE,
      from: 'FROM role',
      where: VISIBLE,
      values: [await this.storeId()],
    });
  }

  /** @throws `role_not_found` */
  async get(id: string): Promise<Role> {
    const [role] = await this.getAll([id]);
    return role!; // there is one for each id
  }

  /** @throws `role_not_found` when one is missing */
  async getAll(ids: string[]): Promise<Role[]> {
    const roles = await this.db.rows<Role>(`SELECT ${ROLE} FROM role WHERE ${VISIBLE} AND id = ANY($2)`, [
      await this.storeId(),
      ids,
    ]);
    const missing = ids.find((id) => !roles.some((role) => role.id === id));
    if (missing !== undefined) throw roleNotFound(missing);
    return roles;
  }

  /** @param storeId null: of the whole installation */
  findByName(name: string, storeId: string | null): Promise<Role | undefined> {
    return this.db.row<Role>(`SELECT ${ROLE} FROM role WHERE name = $1 AND store_id IS NOT DISTINCT FROM $2`, [
      name,
      storeId,
    ]);
  }

  async insert({ storeId, name, permissions, conditions }: NewRole): Promise<Role> {
    const row = await this.db.row<Role>(
      `INSERT INTO role (id, store_id, name, permissions, conditions) VALUES (uuidv7(), $1, $2, $3, $4) RETURNING ${ROLE}`,
      [storeId, name, permissions, JSON.stringify(conditions)],
    );
    return row!; // an insert without a conflict clause returns its row
  }

  async update(id: string, { name, permissions, conditions }: Omit<NewRole, 'storeId'>): Promise<Role> {
    const row = await this.db.row<Role>(
      `UPDATE role SET name = $2, permissions = $3, conditions = $4, version = version + 1, updated_at = now() WHERE id = $1
       RETURNING ${ROLE}`,
      [id, name, permissions, JSON.stringify(conditions)],
    );
    return row!; // read under the lock of all roles
  }

  async countAssignments(id: string): Promise<number> {
    const counted = await this.db.row<{ count: number }>(
      'SELECT count(*) AS count FROM role_assignment WHERE role_id = $1',
      [id],
    );
    return counted?.count ?? 0;
  }

  async remove(id: string): Promise<void> {
    await this.db.rows('DELETE FROM role WHERE id = $1', [id]);
  }
}
