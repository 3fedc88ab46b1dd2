/** Where the endpoints of the protocol are. Clients find them by the documents below `/.well-known`. */
export const PATHS = {
  authorization: '/oauth2/authorize',
  token: '/oauth2/token',
  revocation: '/oauth2/revoke',
  introspection: '/oauth2/introspect',
  userinfo: '/oauth2/userinfo',
  /** The keys of all our tokens, which `identity` serves. */
  jwks: '/.well-known/jwks.json',
} as const;

/** Pages of sign-in and consent, one a request of an app. */
export const interactionPath = (uid: string): string => `/oauth2/interactions/${uid}`;
