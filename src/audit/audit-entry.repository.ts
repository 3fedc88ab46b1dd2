import { Injectable } from '@nestjs/common';
import type { ListQuery } from '../platform/http/list/list.query.js';
import type { Page } from '../platform/http/list/page.js';
import { StoreScopedRepository } from '../store/index.js';
import type { AuditEntry } from './audit-entry.entity.js';

const ENTRY = `id, at, actor_id AS "actorId", actor_kind AS "actorKind", action, resource_type AS "resourceType",
  resource_id AS "resourceId", store_id AS "storeId", outcome, details, address, trace_id AS "traceId"`;

@Injectable()
export class AuditEntryRepository extends StoreScopedRepository {
  async insert(entry: AuditEntry): Promise<void> {
    await this.db.rows(
      `INSERT INTO audit_entry
         (id, at, actor_id, actor_kind, action, resource_type, resource_id, store_id, outcome, details, address, trace_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        ...[entry.id, entry.at, entry.actorId, entry.actorKind, entry.action, entry.resourceType, entry.resourceId],
        ...[entry.storeId, entry.outcome, JSON.stringify(entry.details), entry.address, entry.traceId],
      ],
    );
  }

  /** Of the store, and what is of none where the caller may see that too. */
  async list(query: ListQuery, seesAll: boolean): Promise<Page<AuditEntry>> {
    return query.page<AuditEntry>(this.db, {
      select: ENTRY,
      from: 'FROM audit_entry',
      where: '(store_id = $1::uuid OR (store_id IS NULL AND $2::boolean))',
      values: [await this.storeId(), seesAll],
    });
  }
}
