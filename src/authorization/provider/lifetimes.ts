const DAY_SECONDS = 86_400;

/** As our own access tokens. */
export const ACCESS_TOKEN_SECONDS = 900;

/** Of the last use: each use gives a new one. */
export const REFRESH_TOKEN_SECONDS = 60 * DAY_SECONDS;

/** What a user allowed ends a year after they were asked last. */
export const GRANT_SECONDS = 365 * DAY_SECONDS;

/** How long a browser stays signed in for the apps of others. */
export const SESSION_SECONDS = 14 * DAY_SECONDS;

/** How long somebody may think about what they are asked. */
export const INTERACTION_SECONDS = 3_600;
