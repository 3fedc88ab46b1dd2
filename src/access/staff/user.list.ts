import type { FieldsOf } from '../../platform/http/fields/fields.js';
import type { ListDeclaration } from '../../platform/http/list/list.declaration.js';
import type { UserDto } from './user.dto.js';

const FIELDS: FieldsOf<UserDto> = {
  id: true,
  email: true,
  name: true,
  roles: [{ roleId: true, name: true, store: true, grantedBy: true, grantedAt: true }],
  version: true,
  createdAt: true,
  updatedAt: true,
};

/** What may be asked of the list of staff. */
export const USER_LIST: ListDeclaration = {
  id: 'staff_member.user_id',
  fields: FIELDS,
  filters: {
    roleId: {
      kind: 'uuid',
      about: 'Who holds this role, in this store or in every one',
      where: (compare) => `staff_member.user_id IN (SELECT user_id FROM role_assignment
        WHERE ${compare('role_id')} AND (store_id IS NULL OR store_id = $1))`,
    },
  },
  sorts: { createdAt: { column: 'staff_member.created_at', type: 'timestamptz' } },
  defaultSort: '-createdAt',
};
