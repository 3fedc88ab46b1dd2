import type { LinksOf } from '../../platform/http/link/linked.js';
import { at, links, post, remove } from '../../platform/http/link/links.js';
import type { SessionDto, SignedInDeviceDto } from './session.dto.js';

/** Where a session leads: the entry of staff offers what their roles include. */
export const sessionLinks: LinksOf<SessionDto> = ({ id }) =>
  links({
    self: at(`/v1/sessions/${id}`),
    user: at('/v1/users/me'),
    renew: post('/v1/session-renewals'),
    signOut: remove(`/v1/sessions/${id}`),
    admin: at('/v1/admin'),
  });

export const deviceLinks: LinksOf<SignedInDeviceDto> = ({ id }) =>
  links({ self: at(`/v1/sessions/${id}`), signOut: remove(`/v1/sessions/${id}`) });
