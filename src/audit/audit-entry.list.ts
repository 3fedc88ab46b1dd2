import type { FieldsOf } from '../platform/http/fields/fields.js';
import type { ListDeclaration } from '../platform/http/list/list.declaration.js';
import type { AuditEntryDto } from './audit-entry.dto.js';

const FIELDS: FieldsOf<AuditEntryDto> = {
  ...{ id: true, at: true, actor: true, actorKind: true, action: true, resourceType: true, resource: true },
  ...{ storeId: true, outcome: true, details: true, address: true, traceId: true },
};

/** What may be asked of the audit log. */
export const AUDIT_ENTRY_LIST: ListDeclaration = {
  id: 'audit_entry.id',
  fields: FIELDS,
  filters: {
    actor: { kind: 'text', about: 'Whose doing it was', column: 'audit_entry.actor_id' },
    action: {
      kind: 'text',
      about: 'Name of the event: `access.refused`',
      operators: ['eq', 'in'],
      column: 'audit_entry.action',
    },
    outcome: { kind: 'text', about: '`done` or `refused`', column: 'audit_entry.outcome' },
    at: {
      kind: 'time',
      about: 'When it happened',
      operators: ['gt', 'gte', 'lt', 'lte'],
      column: 'audit_entry.at',
    },
  },
  sorts: { at: { column: 'audit_entry.at', type: 'timestamptz' } },
  defaultSort: '-at',
  maxSize: 500,
  exportName: 'audit-entries',
};
