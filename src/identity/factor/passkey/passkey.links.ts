import type { LinksOf } from '../../../platform/http/link/linked.js';
import { at, links, patch, remove } from '../../../platform/http/link/links.js';
import type { PasskeyDto } from './passkey.dto.js';

export const passkeyLinks: LinksOf<PasskeyDto> = ({ id }) =>
  links({
    self: at(`/v1/users/me/passkeys/${id}`),
    rename: patch(`/v1/users/me/passkeys/${id}`),
    remove: remove(`/v1/users/me/passkeys/${id}`),
    factors: at('/v1/users/me/factors'),
  });
