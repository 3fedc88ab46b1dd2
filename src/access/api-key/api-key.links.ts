import { type Actor, isAllowed } from '../../platform/auth/actor.js';
import { at, links, post } from '../../platform/http/link/links.js';
import type { ApiKeyDto } from './api-key.dto.js';

/** What staff can do with a key. */
export function apiKeyLinks({ id, revokedAt, userId }: ApiKeyDto, actor: Actor) {
  const address = `/v1/admin/api-keys/${id}`;
  const isChangeable = revokedAt === null && isAllowed(actor, 'api-key.write');
  return links({
    self: at(address),
    user: isAllowed(actor, 'user.read') && at(`/v1/admin/users/${userId}`),
    rotate: isChangeable && post(`${address}/rotation`),
    revoke: isChangeable && post(`${address}/revocation`),
  });
}
