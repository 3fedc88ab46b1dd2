import { type Actor, isAllowed } from '../platform/auth/actor.js';
import { permissionMissing } from '../platform/errors/platform.errors.js';
import { grantExceedsOwn } from './access.errors.js';
import type { Held } from './held.js';

/** What somebody who changes roles holds now, under the lock that keeps it so. Stoa itself may do anything. */
export class Authority {
  constructor(
    readonly actor: Actor,
    private readonly held: Held,
  ) {}

  /** @throws `permission_missing` @param storeId null: in every store */
  assertMay(permission: string, storeId: string | null): void {
    if (this.lacks([permission], storeId).length > 0) throw permissionMissing(permission);
  }

  /** Nobody gives or takes away what they do not hold there themselves. @throws `grant_exceeds_own` */
  assertHolds(permissions: readonly string[], storeId: string | null): void {
    const lacking = this.lacks(permissions, storeId);
    if (lacking.length > 0) throw grantExceedsOwn(lacking);
  }

  private lacks(permissions: readonly string[], storeId: string | null): string[] {
    if (this.actor.kind === 'system') return [];
    // What a key or an app may do is less than what its owner may.
    const isLess = this.actor.kind === 'api-key' || this.actor.scopes !== undefined;
    const beyond = isLess ? permissions.filter((one) => !isAllowed(this.actor, one)) : [];
    return [...new Set([...beyond, ...this.held.lacks(permissions, storeId)])];
  }
}
