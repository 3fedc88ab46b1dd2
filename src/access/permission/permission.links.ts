import { type Actor, isAllowed } from '../../platform/auth/actor.js';
import { at, links } from '../../platform/http/link/links.js';
import type { HeldPermissionDto, HolderDto, PermissionDto } from './permission.dto.js';

const holdersOf = (permission: string, actor: Actor) =>
  isAllowed(actor, 'user.read') && at(`/v1/admin/permissions/${permission}/holders`);

const roleOf = ({ roleId }: { roleId: string | null }, actor: Actor) =>
  roleId !== null && isAllowed(actor, 'role.read') && at(`/v1/admin/roles/${roleId}`);

/** A permission has no address of its own: it is an item of the list (RFC 6573). */
export const permissionLinks = ({ name }: PermissionDto, actor: Actor) =>
  links({ collection: at('/v1/admin/permissions'), holders: holdersOf(name, actor) });

/** Who else may do it, and the role that it comes of. */
export const heldLinks = (held: HeldPermissionDto, actor: Actor) =>
  links({
    holders: held.resource === null && holdersOf(held.permission, actor),
    role: roleOf(held, actor),
    grant: held.resource !== null && isAllowed(actor, 'grant.read') && at(`/v1/admin/grants/${held.resource.grantId}`),
  });

/** Whoever holds it, and the role that it comes of. */
export const holderLinks = (holder: HolderDto, actor: Actor) =>
  links({ user: at(`/v1/admin/users/${holder.userId}`), role: roleOf(holder, actor) });
