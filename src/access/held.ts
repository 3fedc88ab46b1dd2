import type { Most, Powers, Share } from '../platform/auth/actor.js';
import type { Circumstances } from '../platform/auth/policy/circumstances.js';
import { Networks } from '../platform/auth/policy/networks.js';
import {
  conditionsOf,
  containsConditions,
  holdsIn,
  limitsOf,
  type RoleConditions,
} from './condition/role.conditions.js';

/** What somebody holds by one assignment: in one store, or in every one where it is null. */
export interface HeldRole {
  storeId: string | null;
  permissions: readonly string[];
  /** Missing: none. */
  conditions?: Partial<RoleConditions>;
}

/** A permission that they were granted on one resource of a store. */
export type HeldShare = Share & { storeId: string };

interface Role {
  storeId: string | null;
  permissions: ReadonlySet<string>;
  conditions: RoleConditions;
  networks: Networks;
}

type Standing = Omit<Powers, 'circumstances'>;

/** All that somebody holds. What it comes to is put together once for each store and each set of roles that hold at the time. */
export class Held {
  private readonly roles: readonly Role[];
  private readonly hasConditions: boolean;
  private readonly standings = new Map<string, Standing>();

  constructor(
    roles: readonly HeldRole[],
    private readonly shares: readonly HeldShare[] = [],
  ) {
    this.roles = roles.map(({ storeId, permissions, conditions: stored = {} }) => {
      const conditions = conditionsOf(stored);
      return { storeId, conditions, permissions: new Set(permissions), networks: new Networks(conditions.networks) };
    });
    this.hasConditions = this.roles.some(({ conditions }) => conditions.hours ?? conditions.networks.length > 0);
  }

  /** What they may do in a store, then and there; null is what they may do in every store. */
  in(storeId: string | null, circumstances: Circumstances | null): Standing {
    const holds = (role: Role) =>
      (role.storeId === null || role.storeId === storeId) &&
      (!this.hasConditions || holdsIn(role.conditions, role.networks, circumstances));
    const key = this.hasConditions
      ? `${storeId} ${this.roles.map((role) => Number(holds(role))).join('')}`
      : `${storeId}`;
    let standing = this.standings.get(key);
    if (!standing) {
      standing = this.standing(this.roles.filter(holds), storeId);
      this.standings.set(key, standing);
    }
    return standing;
  }

  /**
   * Which of these they do not hold there as widely: by one role at least, whose conditions leave as much as these do. Whether its hours
   * are now does not matter to what somebody holds.
   */
  lacks(permissions: readonly string[], storeId: string | null, conditions: RoleConditions): string[] {
    const own = this.roles.filter((role) => role.storeId === null || role.storeId === storeId);
    return permissions.filter(
      (permission) =>
        !own.some((role) => includes(role, permission) && containsConditions(role.conditions, conditions, permission)),
    );
  }

  /** What a key holds that whoever has this answers for: of these alone, in one store or in every one, under the same conditions. */
  within(scopes: readonly string[], storeId: string | null): Held {
    const roles = this.roles
      .filter((role) => storeId === null || role.storeId === null || role.storeId === storeId)
      .map((role) => ({
        storeId: storeId ?? role.storeId,
        permissions: scopes.filter((scope) => includes(role, scope)),
        conditions: role.conditions,
      }));
    const shares = this.shares.filter(
      (share) => scopes.includes(share.permission) && (storeId === null || share.storeId === storeId),
    );
    return new Held(roles, shares);
  }

  private standing(roles: readonly Role[], storeId: string | null): Standing {
    const permissions = new Set(roles.flatMap((role) => [...role.permissions]));
    const limits = new Map<string, Most[]>();
    for (const permission of permissions) {
      const giving = roles.filter((role) => includes(role, permission));
      const all = giving.map(({ conditions }) => limitsOf(conditions, permission));
      // One role that gives it without a limit is enough.
      if (all.every((own) => own.length > 0)) limits.set(permission, highest(all.flat()));
    }
    return { permissions, limits, shares: this.shares.filter((share) => share.storeId === storeId) };
  }
}

const includes = ({ permissions }: Role, permission: string) => permissions.has('*') || permissions.has(permission);

const highest = (all: Most[]): Most[] =>
  [...Map.groupBy(all, ({ currency }) => currency)].map(([currency, own]) => ({
    currency,
    amount: Math.max(...own.map(({ amount }) => amount)),
  }));
