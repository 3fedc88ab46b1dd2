import { type Actor, isAllowed } from '../../platform/auth/actor.js';
import { at, links, post, put, remove } from '../../platform/http/link/links.js';
import type { OauthClientDto } from './client.dto.js';

/** What staff can do with an app. */
export function clientLinks({ id, type }: OauthClientDto, actor: Actor) {
  const address = `/v1/admin/oauth-clients/${id}`;
  const isChangeable = isAllowed(actor, 'oauth-client.write');
  return links({
    self: at(address),
    replace: isChangeable && put(address),
    rotateSecret: isChangeable && type === 'confidential' && post(`${address}/secret-rotations`),
    delete: isChangeable && remove(address),
  });
}
