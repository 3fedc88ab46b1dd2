import { defineEvent } from '../platform/events/event.js';

/** A role was made. A store of null is the whole installation. */
export const RoleCreated = defineEvent<{
  actorId: string;
  actorKind: string;
  roleId: string;
  storeId: string | null;
  permissions: string[];
  conditions: string[];
}>('access.role_created');

/** A role was changed: who holds it holds more, or less, from now on. */
export const RoleChanged = defineEvent<{
  actorId: string;
  actorKind: string;
  roleId: string;
  storeId: string | null;
  added: string[];
  removed: string[];
  conditions: string[];
}>('access.role_changed');

/** A role that nobody held was deleted. */
export const RoleDeleted = defineEvent<{
  actorId: string;
  actorKind: string;
  roleId: string;
  storeId: string | null;
}>('access.role_deleted');

/** Somebody was given a role. A store of null is every store. */
export const RoleGranted = defineEvent<{
  actorId: string;
  actorKind: string;
  userId: string;
  roleId: string;
  storeId: string | null;
}>('access.role_granted');

/** A role was taken away from somebody. A store of null is every store. */
export const RoleRevoked = defineEvent<{
  actorId: string;
  actorKind: string;
  userId: string;
  roleId: string;
  storeId: string | null;
}>('access.role_revoked');

/** Somebody was granted one permission on one resource. */
export const ResourceGranted = defineEvent<{
  actorId: string;
  actorKind: string;
  userId: string;
  grantId: string;
  permission: string;
  resourceType: string;
  resourceId: string;
  storeId: string;
  expiresAt: string | null;
}>('access.resource_granted');

/** A grant on one resource was taken back before its time. */
export const ResourceGrantRevoked = defineEvent<{
  actorId: string;
  actorKind: string;
  userId: string;
  grantId: string;
  permission: string;
  resourceType: string;
  resourceId: string;
  storeId: string;
}>('access.resource_grant_revoked');

/** Somebody without an account was made a member of staff: they have no password yet; the link is to choose one. */
export const UserInvited = defineEvent<{ actorId: string; actorKind: string; userId: string; linkId: string }>(
  'access.user_invited',
);

/** An API key was made. A store of null is every store. */
export const ApiKeyCreated = defineEvent<{
  actorId: string;
  actorKind: string;
  apiKeyId: string;
  storeId: string | null;
  scopes: string[];
}>('access.api_key_created');

/** An API key was given another secret; those before end after the overlap. Whoever did it answers for the key from now on. */
export const ApiKeyRotated = defineEvent<{
  actorId: string;
  actorKind: string;
  apiKeyId: string;
  storeId: string | null;
  overlapSeconds: number;
}>('access.api_key_rotated');

/** An API key was revoked. */
export const ApiKeyRevoked = defineEvent<{
  actorId: string;
  actorKind: string;
  apiKeyId: string;
  storeId: string | null;
}>('access.api_key_revoked');

/** Somebody known was refused what they asked for; many refusals of one kind are counted in one event. */
export const AccessRefused = defineEvent<{
  actorId: string;
  actorKind: string;
  code: string;
  permission: string | null;
  route: string;
  storeId: string | null;
  address: string;
  traceId: string;
  count: number;
}>('access.refused');
