/** How long an access token is good. */
export const ACCESS_TOKEN_SECONDS = 900;

/** How long others may keep the set of public keys. */
export const JWKS_SECONDS = 300;

/** How long a new key is published before it signs: until nobody has a set without it, twice over for slow caches. */
export const NEXT_KEY_SECONDS = 2 * JWKS_SECONDS;

/** How far the clocks of machines may be apart. */
export const CLOCKS_APART_SECONDS = 60;
