import { createMongoAbility, type AnyMongoAbility } from '@casl/ability';
import { type Actor, isAllowed, userIdOf } from '../actor.js';
import type { AnyAttribute, AttributeDeclaration, Conditions } from './conditions.js';
import { abilitySql, type Bind } from './conditions.sql.js';

/** Adds a rule: this may be done with every resource that the conditions hold of; without conditions with every one. */
export type AddRule<Attributes> = (action: string, conditions?: Conditions<Attributes>) => void;

/** What a policy is made of. */
export interface PolicyDeclaration<Attributes extends { id: string }> {
  /** Of the resource, as grants on one name it: `order`. */
  type: string;
  /** All that rules may look at. */
  attributes: { readonly [Name in keyof Attributes]-?: AttributeDeclaration<Attributes[Name]> };
  /** Permissions of roles that are about resources of this type. Whoever holds one may do it with every one in the store. */
  permissions: readonly string[];
  /**
   * What can be granted to somebody on one resource, with a sentence for those who grant it. Whoever holds all permissions that stand
   * beside it, also such as are not about resources of this type, or is allowed it by a rule, may grant it.
   */
  grantable: Readonly<Record<string, { about: string; heldBy: readonly string[] }>>;
  /** The account that a resource is of, by this attribute, may do this with it. */
  owner?: { attribute: keyof Attributes & string; may: readonly string[] };
  /**
   * What a limit of a permission bounds: an attribute that is an amount, and the one that is its currency. A permission that somebody
   * holds with a limit and that is not among these allows nothing.
   */
  limited: Readonly<Record<string, { amount: keyof Attributes & string; currency: keyof Attributes & string }>>;
  /**
   * The rules beside all of these. Rules add up: what one allows is allowed, unless a later
   * `cannot` takes it back.
   */
  rules?: (actor: Actor, can: AddRule<Attributes>, cannot: AddRule<Attributes>) => void;
}

interface RawRule {
  action: string;
  subject: string;
  conditions?: object;
  inverted?: boolean;
}

const defined = new Map<string, Policy<never>>();

/**
 * Declares what may be done with the resources of a module, in its one `<module>.policy.ts`. A rule sees the actor with their
 * permissions, limits and circumstances, and the attributes of the resource. A second policy of the same type stops the boot.
 */
export function definePolicy<Attributes extends { id: string }>(
  declaration: PolicyDeclaration<Attributes>,
): Policy<Attributes> {
  if (defined.has(declaration.type)) throw new Error(`The policy of ${declaration.type} is defined twice`);
  const policy = new Policy(declaration);
  defined.set(declaration.type, policy as unknown as Policy<never>);
  return policy;
}

/** Every policy of the loaded modules by its type. */
export const definedPolicies = (): ReadonlyMap<string, Policy<never>> => defined;

/** Decides about resources of one type: of one in memory, of many in SQL, by the same rules. */
export class Policy<Attributes extends { id: string }> {
  /** An actor lives as long as their request: the links of a list ask for each row. */
  private readonly abilities = new WeakMap<Actor, AnyMongoAbility>();

  private readonly names: readonly (keyof Attributes)[];

  constructor(private readonly declaration: PolicyDeclaration<Attributes>) {
    this.names = Object.keys(declaration.attributes) as (keyof Attributes)[];
  }

  get type(): string {
    return this.declaration.type;
  }

  get permissions(): readonly string[] {
    return this.declaration.permissions;
  }

  /** Which account may do what with it because it is theirs; null: none. */
  ownerOf(resource: Attributes): { userId: string; may: readonly string[] } | null {
    const { owner } = this.declaration;
    const userId = owner && resource[owner.attribute];
    return owner && typeof userId === 'string' ? { userId, may: owner.may } : null;
  }

  get grantable(): PolicyDeclaration<Attributes>['grantable'] {
    return this.declaration.grantable;
  }

  /** Whether the actor may do this with this resource. */
  allows(actor: Actor, action: string, resource: Attributes): boolean {
    // In memory what is missing would pass for small.
    for (const name of this.names) {
      if (resource[name] === undefined) throw new Error(`The policy of ${this.type} is not told ${String(name)}`);
    }
    return this.abilityOf(actor).can(action, resource);
  }

  /** Whether the actor may do this with any resource at all, whichever there are. */
  allowsSome(actor: Actor, action: string): boolean {
    return this.abilityOf(actor).can(action, this.type);
  }

  /**
   * The same as a condition on rows, for lists: `WHERE store_id = $1 AND ${policy.sql(actor, 'order.read', values)}`.
   * @param values parameters of the statement so far, to which those of the condition are added
   */
  sql(actor: Actor, action: string, values: unknown[]): string {
    const bind: Bind = (value) => `$${values.push(value)}`;
    const attributes = this.declaration.attributes as Record<string, AnyAttribute>;
    return abilitySql(this.abilityOf(actor), action, this.type, { attributes, bind });
  }

  private abilityOf(actor: Actor): AnyMongoAbility {
    let ability = this.abilities.get(actor);
    if (!ability) {
      ability = createMongoAbility(this.rulesFor(actor), { detectSubjectType: () => this.type });
      this.abilities.set(actor, ability);
    }
    return ability;
  }

  private rulesFor(actor: Actor): RawRule[] {
    const { type, permissions, owner, rules } = this.declaration;
    const raw = permissions
      .filter((permission) => isAllowed(actor, permission))
      .flatMap((permission) => this.rulesOfRole(actor, permission));
    const userId = userIdOf(actor);
    if (owner && userId !== null) {
      raw.push(...owner.may.map((action) => ({ action, subject: type, conditions: { [owner.attribute]: userId } })));
    }
    const now = Date.now();
    const shares = actor.shares.filter(({ resource, expiresAt }) => resource === type && isLive(expiresAt, now));
    for (const [action, own] of Map.groupBy(shares, ({ permission }) => permission)) {
      raw.push({ action, subject: type, conditions: { id: { $in: own.map(({ resourceId }) => resourceId) } } });
    }
    const add = (inverted: boolean) => (action: string, conditions?: object) =>
      void raw.push({ action, subject: type, inverted, ...(conditions && { conditions }) });
    rules?.(actor, add(false), add(true));
    return raw;
  }

  private rulesOfRole(actor: Actor, action: string): RawRule[] {
    const limits = actor.limits.get(action);
    if (!limits) return [{ action, subject: this.type }];
    const bound = this.declaration.limited[action];
    if (!bound) return [];
    return limits.map(({ amount, currency }) => ({
      ...{ action, subject: this.type },
      conditions: { [bound.currency]: currency, [bound.amount]: { $lte: amount } },
    }));
  }
}

/** Whether a grant that ends then goes on. */
export const isLive = (expiresAt: Date | null, now: number): boolean => expiresAt === null || expiresAt.getTime() > now;
