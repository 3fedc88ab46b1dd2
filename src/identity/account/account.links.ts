import type { LinksOf } from '../../platform/http/link/linked.js';
import { at, links, patch, post } from '../../platform/http/link/links.js';
import type { AccountDto } from './account.dto.js';

export const userLinks: LinksOf<AccountDto> = () =>
  links({
    self: at('/v1/users/me'),
    rename: patch('/v1/users/me'),
    changePassword: post('/v1/users/me/password-changes'),
    changeEmail: post('/v1/users/me/email-changes'),
    sessions: at('/v1/sessions'),
    externalIdentities: at('/v1/users/me/external-identities'),
  });
