import type { LinksOf } from '../../platform/http/link/linked.js';
import { at, links, post, remove } from '../../platform/http/link/links.js';
import type { FactorsDto } from './factor.dto.js';

export const factorLinks: LinksOf<FactorsDto> = ({ totpSince }) =>
  links({
    self: at('/v1/users/me/factors'),
    user: at('/v1/users/me'),
    passkeys: at('/v1/users/me/passkeys'),
    ...(totpSince === null ? { addTotp: post('/v1/users/me/totp') } : { removeTotp: remove('/v1/users/me/totp') }),
  });
