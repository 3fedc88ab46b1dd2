import { type Actor, isAllowed } from '../../platform/auth/actor.js';
import { at, links, put } from '../../platform/http/link/links.js';
import type { UserDto } from './user.dto.js';

/** What can be done with a member of staff. */
export const userLinks = ({ id }: UserDto, actor: Actor) =>
  links({
    self: at(`/v1/admin/users/${id}`),
    permissions: at(`/v1/admin/users/${id}/permissions`),
    replaceRoles: isAllowed(actor, 'user.write') && put(`/v1/admin/users/${id}/roles`),
  });
