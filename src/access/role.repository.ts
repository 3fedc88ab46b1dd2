import { Injectable } from '@nestjs/common';
import { Db } from '../platform/db/db.js';
import { roleNotFound } from './access.errors.js';
import type { Role } from './role.entity.js';

const ROLE = `id, store_id AS "storeId", name, permissions, is_system AS "isSystem", version, created_at AS "createdAt", updated_at AS "updatedAt"`;

/** All SQL about roles. */
@Injectable()
export class RoleRepository {
  constructor(private readonly db: Db) {}

  /** @param storeId null: of the whole installation */
  async getByName(name: string, storeId: string | null): Promise<Role> {
    const role = await this.db.row<Role>(
      `SELECT ${ROLE} FROM role WHERE name = $1 AND store_id IS NOT DISTINCT FROM $2`,
      [name, storeId],
    );
    if (!role) throw roleNotFound(name);
    return role;
  }
}
