import { type Actor, isAllowed } from '../platform/auth/actor.js';
import { at, links } from '../platform/http/link/links.js';
import type { AuditEntryDto } from './audit-entry.dto.js';

/** An entry has no address of its own: it is an item of the list (RFC 6573). */
export const auditEntryLinks = ({ action, resourceType, resource }: AuditEntryDto, actor: Actor) =>
  links({
    collection: at('/v1/admin/audit-entries'),
    // Those of `identity` are mostly about shoppers, who are not found there.
    user:
      resourceType === 'user' &&
      action.startsWith('access.') &&
      isAllowed(actor, 'user.read') &&
      at(`/v1/admin/users/${resource}`),
  });
