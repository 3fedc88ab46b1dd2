import type { LinksOf } from '../../platform/http/link/linked.js';
import { at, links, post, remove } from '../../platform/http/link/links.js';
import type { ExternalIdentityDto } from './external/external-identity.dto.js';
import type { IdentityProviderDto, ProviderSignInDto } from './provider.dto.js';

export const providerLinks: LinksOf<IdentityProviderDto> = ({ provider }) =>
  links({ signIn: post(`/v1/identity-providers/${provider}/sign-ins`) });

/** What the code is traded for in the end: a session, or a link of the account that is signed in. */
export const providerSignInLinks: LinksOf<ProviderSignInDto> = () =>
  links({ session: post('/v1/provider-sessions'), link: post('/v1/users/me/external-identities') });

export const externalIdentityLinks: LinksOf<ExternalIdentityDto> = ({ id }) =>
  links({
    self: at(`/v1/users/me/external-identities/${id}`),
    unlink: remove(`/v1/users/me/external-identities/${id}`),
  });
