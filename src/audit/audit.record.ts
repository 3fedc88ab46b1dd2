import type { EventPayload } from '../platform/events/event.js';
import type { EventFact } from '../platform/events/handlers.js';
import type { AuditEntry, Outcome } from './audit-entry.entity.js';

/** What nobody who had signed in did: it is told of an account, and not by it. */
const BY_NOBODY = new Set([
  'identity.user_signed_up',
  'identity.sign_up_repeated',
  'identity.verification_requested',
  'identity.password_reset_requested',
  'identity.refresh_token_reused',
  'authorization.grant_revoked',
  'identity.account_slowed',
  'identity.guessing_noticed',
]);
const REFUSALS = new Set(['access.refused', 'identity.refresh_token_reused']);

/** The members of a payload that name what it is about, the closest first, and what each one names. */
const RESOURCES = [
  ['route', 'route'],
  ['clientId', 'oauth-client'],
  ['userId', 'user'],
  ['apiKeyId', 'api-key'],
  ['roleId', 'role'],
] as const;

/** Members that have columns of their own. */
const OWN = new Set(['actorId', 'actorKind', 'storeId', 'address', 'traceId']);

/**
 * An event as an entry. Events of staff say whose doing they were (`actorId`, `actorKind`); those of accounts are their owner's. Of
 * what else they tell everything is kept: events hold ids and words.
 */
export function recordOf(payload: EventPayload, { id, name, occurredAt }: EventFact): AuditEntry {
  const [member, resourceType] = RESOURCES.find(([one]) => payload[one] !== undefined) ?? ['none', 'none'];
  const rest = Object.entries(payload).filter(([one]) => !OWN.has(one) && one !== member);
  return {
    ...{ id, at: occurredAt, action: name, resourceType, resourceId: text(payload[member]) },
    ...actorOf(payload, name),
    storeId: text(payload.storeId),
    outcome: REFUSALS.has(name) ? 'refused' : ('done' satisfies Outcome),
    details: Object.fromEntries(rest),
    address: text(payload.address),
    traceId: text(payload.traceId),
  };
}

function actorOf({ actorId, actorKind, userId, how, why }: EventPayload, name: string) {
  if (typeof actorId === 'string') return { actorId, actorKind: text(actorKind) ?? 'user' };
  // Stoa ends the session of a token that somebody else used.
  if (how === 'command' || why === 'token_reused') return { actorId: 'system', actorKind: 'system' };
  if (BY_NOBODY.has(name) || typeof userId !== 'string') return { actorId: 'nobody', actorKind: 'nobody' };
  return { actorId: userId, actorKind: 'user' };
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
