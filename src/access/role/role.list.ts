import type { FieldsOf } from '../../platform/http/fields/fields.js';
import type { ListDeclaration } from '../../platform/http/list/list.declaration.js';
import { CONDITION_FIELDS } from '../condition/role.conditions.dto.js';
import type { RoleDto } from './role.dto.js';

const FIELDS: FieldsOf<RoleDto> = {
  id: true,
  name: true,
  store: true,
  permissions: true,
  conditions: CONDITION_FIELDS,
  isSystem: true,
  version: true,
  createdAt: true,
  updatedAt: true,
};

/** What staff may ask of the list of roles: there are dozens of them, and no index is worth it. */
export const ROLE_LIST: ListDeclaration = {
  id: 'role.id',
  fields: FIELDS,
  filters: {
    permission: {
      kind: 'text',
      about: 'Roles that include this permission by its name',
      where: (compare) => `EXISTS (SELECT 1 FROM unnest(role.permissions) AS held WHERE ${compare('held')})`,
    },
  },
  sorts: {
    name: { column: 'role.name', type: 'text' },
    createdAt: { column: 'role.created_at', type: 'timestamptz' },
  },
  defaultSort: 'name',
};
