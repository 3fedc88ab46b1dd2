import type { FieldsOf } from '../../platform/http/fields/fields.js';
import type { WholeListDeclaration } from '../../platform/http/list/list.declaration.js';
import { CONDITION_FIELDS } from '../condition/role.conditions.dto.js';
import type { HeldPermissionDto, HolderDto, PermissionDto } from './permission.dto.js';

const PERMISSION: FieldsOf<PermissionDto> = { name: true, description: true, limit: true };
const HELD: FieldsOf<HeldPermissionDto> = {
  ...{ permission: true, description: true, roleId: true, role: true, store: true },
  conditions: CONDITION_FIELDS,
  resource: { grantId: true, type: true, id: true, expiresAt: true },
};
const HOLDER: FieldsOf<HolderDto> = {
  ...{ userId: true, email: true, name: true, roleId: true, role: true, store: true, grantedAt: true },
  conditions: CONDITION_FIELDS,
};

/** What a role can be made of. */
export const PERMISSION_LIST: WholeListDeclaration = { fields: PERMISSION };
/** What somebody may do: as many as there are permissions, for each of a few roles. */
export const HELD_PERMISSION_LIST: WholeListDeclaration = { fields: HELD };
/** Who may do something: at most the staff. */
export const HOLDER_LIST: WholeListDeclaration = { fields: HOLDER };
