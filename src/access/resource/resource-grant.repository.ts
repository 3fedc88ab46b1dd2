import { Injectable } from '@nestjs/common';
import type { ListQuery } from '../../platform/http/list/list.query.js';
import type { Page } from '../../platform/http/list/page.js';
import { StoreScopedRepository } from '../../store/index.js';
import { resourceGrantNotFound } from '../access.errors.js';
import type { HeldShare } from '../held.js';
import type { ResourceGrant } from './resource-grant.entity.js';

const GRANT = `id, store_id AS "storeId", user_id AS "userId", permission, resource_type AS "resourceType", resource_id AS "resourceId",
  expires_at AS "expiresAt", granted_by AS "grantedBy", created_at AS "createdAt"`;

const LIVE = '(expires_at IS NULL OR expires_at > now())';

export type NewResourceGrant = Omit<ResourceGrant, 'id' | 'storeId' | 'createdAt'>;

/** All SQL about grants on one resource. */
@Injectable()
export class ResourceGrantRepository extends StoreScopedRepository {
  /** In every store; those that end meanwhile are left to whoever asks. */
  heldBy(userId: string): Promise<HeldShare[]> {
    return this.db.rows<HeldShare>(
      `SELECT store_id AS "storeId", permission, resource_type AS resource, resource_id AS "resourceId", expires_at AS "expiresAt"
       FROM resource_grant WHERE user_id = $1 AND ${LIVE}`,
      [userId],
    );
  }

  /** Of these people, in this store. */
  async listOf(userId: string): Promise<ResourceGrant[]> {
    return this.db.rows<ResourceGrant>(
      `SELECT ${GRANT} FROM resource_grant WHERE user_id = $1 AND store_id = $2 AND ${LIVE} ORDER BY created_at, id`,
      [userId, await this.storeId()],
    );
  }

  async on(resourceType: string, resourceId: string): Promise<ResourceGrant[]> {
    return this.db.rows<ResourceGrant>(
      `SELECT ${GRANT} FROM resource_grant WHERE resource_id = $1 AND resource_type = $2 AND store_id = $3 AND ${LIVE}
       ORDER BY created_at, id`,
      [resourceId, resourceType, await this.storeId()],
    );
  }

  async list(query: ListQuery): Promise<Page<ResourceGrant>> {
    return query.page<ResourceGrant>(this.db, {
      select: GRANT,
      from: 'FROM resource_grant',
      where: `store_id = $1 AND ${LIVE}`,
      values: [await this.storeId()],
    });
  }

  /** @throws `resource_grant_not_found` also when it has ended */
  async get(id: string): Promise<ResourceGrant> {
    const row = await this.db.row<ResourceGrant>(
      `SELECT ${GRANT} FROM resource_grant WHERE id = $1 AND store_id = $2 AND ${LIVE}`,
      [id, await this.storeId()],
    );
    if (!row) throw resourceGrantNotFound(id);
    return row;
  }

  async countOf(userId: string): Promise<number> {
    const counted = await this.db.row<{ count: number }>(
      `SELECT count(*) AS count FROM resource_grant WHERE user_id = $1 AND ${LIVE}`,
      [userId],
    );
    return counted?.count ?? 0;
  }

  /** In the place of one like it that has ended; undefined when there is one like it. */
  async insert(grant: NewResourceGrant): Promise<ResourceGrant | undefined> {
    return this.db.row<ResourceGrant>(
      `INSERT INTO resource_grant (id, store_id, user_id, permission, resource_type, resource_id, expires_at, granted_by)
       VALUES (uuidv7(), $1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (user_id, permission, resource_type, resource_id) DO UPDATE
         SET id = excluded.id, expires_at = excluded.expires_at, granted_by = excluded.granted_by, created_at = now()
         WHERE resource_grant.expires_at <= now() RETURNING ${GRANT}`,
      [
        ...[await this.storeId(), grant.userId, grant.permission, grant.resourceType, grant.resourceId],
        ...[grant.expiresAt, grant.grantedBy],
      ],
    );
  }

  async remove(id: string): Promise<void> {
    await this.db.rows('DELETE FROM resource_grant WHERE id = $1 AND store_id = $2', [id, await this.storeId()]);
  }

  /** Of every store: nobody sees them any more. */
  async purge(): Promise<void> {
    await this.db.rows('DELETE FROM resource_grant WHERE expires_at <= now()');
  }
}
