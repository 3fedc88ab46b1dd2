import { defineEvent } from '../platform/events/event.js';

/** An app of others was registered: it may ask users for these scopes from now on. */
export const ClientCreated = defineEvent<{
  actorId: string;
  actorKind: string;
  clientId: string;
  scopes: string[];
}>('authorization.client_created');

/** An app was changed. What it may not ask for any more, its tokens do not allow any more. */
export const ClientChanged = defineEvent<{
  actorId: string;
  actorKind: string;
  clientId: string;
  added: string[];
  removed: string[];
}>('authorization.client_changed');

/** An app has another secret, and the one before is worth nothing. */
export const ClientSecretRotated = defineEvent<{ actorId: string; actorKind: string; clientId: string }>(
  'authorization.client_secret_rotated',
);

/** An app was deleted, with everything that users had granted it. */
export const ClientDeleted = defineEvent<{ actorId: string; actorKind: string; clientId: string }>(
  'authorization.client_deleted',
);

/** A user allowed an app to act for them, within these scopes. */
export const ConsentGiven = defineEvent<{ userId: string; clientId: string; scopes: string[] }>(
  'authorization.consent_given',
);

/** A user withdrew what they had allowed an app. */
export const ConsentWithdrawn = defineEvent<{ userId: string; clientId: string }>('authorization.consent_withdrawn');

/** What a user had allowed an app ended otherwise: the app gave it back, or a code or a token of it was used twice. */
export const GrantRevoked = defineEvent<{ userId: string; clientId: string }>('authorization.grant_revoked');
