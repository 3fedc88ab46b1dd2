import type { Configuration } from 'oidc-provider';
import {
  ACCESS_TOKEN_SECONDS,
  GRANT_SECONDS,
  INTERACTION_SECONDS,
  REFRESH_TOKEN_SECONDS,
  SESSION_SECONDS,
} from './lifetimes.js';
import { interactionPath, PATHS } from './paths.js';

/** What is the same in every Stoa. What is not said here or in `OauthProvider` is off. */
export const SETTINGS = {
  routes: { ...PATHS },
  interactions: { url: (_ctx, { uid }) => interactionPath(uid) },
  responseTypes: ['code'],
  pkce: { required: () => true },
  clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'none'],
  clientDefaults: {
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    id_token_signed_response_alg: 'ES256',
  },
  enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
  claims: { openid: ['sub'], profile: ['name', 'updated_at'], email: ['email', 'email_verified'] },
  subjectTypes: ['public'],
  rotateRefreshToken: true,
  // Without `offline_access` an app has what lasts minutes, and nothing to renew it by.
  expiresWithSession: () => false,
  features: {
    devInteractions: { enabled: false },
    dPoP: { enabled: false },
    pushedAuthorizationRequests: { enabled: false },
    resourceIndicators: { enabled: false },
    rpInitiatedLogout: { enabled: false },
    userinfo: { enabled: true },
    // An app asks about its own tokens, and ends its own ones alone.
    introspection: { enabled: true, allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId },
    revocation: { enabled: true, allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId },
  },
  ttl: {
    AccessToken: ACCESS_TOKEN_SECONDS,
    AuthorizationCode: 60,
    Grant: GRANT_SECONDS,
    IdToken: ACCESS_TOKEN_SECONDS,
    Interaction: INTERACTION_SECONDS,
    RefreshToken: REFRESH_TOKEN_SECONDS,
    Session: SESSION_SECONDS,
  },
} satisfies Configuration;
