import { type Actor, isAllowed } from '../../platform/auth/actor.js';
import { at, links, put, remove } from '../../platform/http/link/links.js';
import type { RoleDto } from './role.dto.js';

/** What staff can do with a role. */
export function roleLinks({ id, isSystem }: RoleDto, actor: Actor) {
  const address = `/v1/admin/roles/${id}`;
  const isChangeable = !isSystem && isAllowed(actor, 'role.write');
  return links({
    self: at(address),
    holders: isAllowed(actor, 'user.read') && at(`/v1/admin/users?filter%5BroleId%5D=${id}`),
    replace: isChangeable && put(address),
    delete: isChangeable && remove(address),
  });
}
