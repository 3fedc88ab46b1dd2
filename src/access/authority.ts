import { type Actor, isAllowed } from '../platform/auth/actor.js';
import { permissionMissing } from '../platform/errors/platform.errors.js';
import { grantExceedsOwn } from './access.errors.js';
import type { RoleConditions } from './condition/role.conditions.js';
import type { Held } from './held.js';

/** What somebody who changes roles holds now, under the lock that keeps it so. Stoa itself may do anything. */
export class Authority {
  constructor(
    readonly actor: Actor,
    private readonly held: Held,
  ) {}

  /** @throws `permission_missing` @param storeId null: in every store */
  assertMay(permission: string, storeId: string | null): void {
    if (this.actor.kind === 'system') return;
    const { permissions } = this.held.in(storeId, this.actor.circumstances);
    const isHeld = permissions.has('*') || permissions.has(permission);
    if (!isHeld || this.beyond([permission]).length > 0) throw permissionMissing(permission);
  }

  /**
   * Nobody gives or takes away what they do not hold there themselves, under these conditions or wider ones.
   * @throws `grant_exceeds_own`
   */
  assertHolds(permissions: readonly string[], storeId: string | null, conditions: RoleConditions): void {
    const lacking = this.lacks(permissions, storeId, conditions);
    if (lacking.length > 0) throw grantExceedsOwn(lacking);
  }

  private lacks(permissions: readonly string[], storeId: string | null, conditions: RoleConditions): string[] {
    if (this.actor.kind === 'system') return [];
    return [...new Set([...this.beyond(permissions), ...this.held.lacks(permissions, storeId, conditions)])];
  }

  /** What a key or an app may do is less than what its owner may. */
  private beyond(permissions: readonly string[]): string[] {
    const isLess = this.actor.kind === 'api-key' || this.actor.scopes !== undefined;
    return isLess ? permissions.filter((one) => !isAllowed(this.actor, one)) : [];
  }
}
