import type { FieldsOf } from '../../platform/http/fields/fields.js';
import type { ListDeclaration, WholeListDeclaration } from '../../platform/http/list/list.declaration.js';
import { CONDITION_FIELDS } from '../condition/role.conditions.dto.js';
import type { ResourceGrantDto, ResourceHolderDto } from './resource-grant.dto.js';

const FIELDS: FieldsOf<ResourceGrantDto> = {
  ...{ id: true, userId: true, permission: true, resourceType: true, resourceId: true },
  ...{ expiresAt: true, grantedBy: true, createdAt: true },
};

const HOLDER: FieldsOf<ResourceHolderDto> = {
  ...{ permission: true, description: true, userId: true, email: true, name: true, by: true },
  ...{ roleId: true, role: true, grantId: true, store: true, expiresAt: true },
  conditions: CONDITION_FIELDS,
};

/** What may be asked of the list of grants on one resource. */
export const RESOURCE_GRANT_LIST: ListDeclaration = {
  id: 'resource_grant.id',
  fields: FIELDS,
  filters: {
    userId: { kind: 'uuid', about: 'What this user has', column: 'resource_grant.user_id' },
    resourceId: { kind: 'uuid', about: 'Those on this resource', column: 'resource_grant.resource_id' },
  },
  sorts: { createdAt: { column: 'resource_grant.created_at', type: 'timestamptz' } },
  defaultSort: '-createdAt',
};

/** Who may do what with a resource: at most the staff for each permission, and who was granted it. */
export const RESOURCE_HOLDER_LIST: WholeListDeclaration = {
  fields: HOLDER,
  // Among them is whose it is.
  guarded: { email: 'customer.read', name: 'customer.read' },
};
