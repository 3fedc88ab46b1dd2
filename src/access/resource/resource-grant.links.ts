import { type Actor, isAllowed } from '../../platform/auth/actor.js';
import { at, links, remove } from '../../platform/http/link/links.js';
import type { ResourceGrantDto, ResourceHolderDto } from './resource-grant.dto.js';

/** What can be done with a grant, and who else may do what with its resource. */
export function resourceGrantLinks({ id, resourceType, resourceId }: ResourceGrantDto, actor: Actor) {
  const address = `/v1/admin/grants/${id}`;
  return links({
    self: at(address),
    holders: isAllowed(actor, 'grant.read') && at(`/v1/admin/resources/${resourceType}/${resourceId}/holders`),
    delete: isAllowed(actor, 'grant.write') && remove(address),
  });
}

/** Where what they have comes of. */
export const resourceHolderLinks = ({ roleId, grantId }: ResourceHolderDto, actor: Actor) =>
  links({
    role: roleId !== null && isAllowed(actor, 'role.read') && at(`/v1/admin/roles/${roleId}`),
    grant: grantId !== null && at(`/v1/admin/grants/${grantId}`),
  });
