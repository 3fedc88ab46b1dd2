/** What somebody holds by one assignment: in one store, or in every one where it is null. */
export interface HeldRole {
  storeId: string | null;
  permissions: readonly string[];
}

/** All that somebody holds, put together once for each store. `*` is everything. */
export class Held {
  private readonly everywhere: ReadonlySet<string>;
  private readonly inStores: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(roles: readonly HeldRole[]) {
    const common = roles.filter(({ storeId }) => storeId === null).flatMap(({ permissions }) => permissions);
    this.everywhere = new Set(common);
    this.inStores = new Map(
      [...Map.groupBy(roles, ({ storeId }) => storeId)]
        .filter((group): group is [string, HeldRole[]] => group[0] !== null)
        .map(([storeId, own]) => [storeId, new Set([...common, ...own.flatMap(({ permissions }) => permissions)])]),
    );
  }

  /** What they hold in a store; null is what they hold in every store. */
  in(storeId: string | null): ReadonlySet<string> {
    return storeId === null ? this.everywhere : (this.inStores.get(storeId) ?? this.everywhere);
  }

  /** What a key holds that whoever has this answers for: of these alone, in one store or in every one. */
  within(scopes: readonly string[], storeId: string | null): Held {
    const of = (held: ReadonlySet<string>) => (held.has('*') ? scopes : scopes.filter((scope) => held.has(scope)));
    if (storeId !== null) return new Held([{ storeId, permissions: of(this.in(storeId)) }]);
    const stores = [...this.inStores].map(([id, held]) => ({ storeId: id, permissions: of(held) }));
    return new Held([{ storeId: null, permissions: of(this.everywhere) }, ...stores]);
  }

  /** Which of these they do not hold there. */
  lacks(permissions: readonly string[], storeId: string | null): string[] {
    const held = this.in(storeId);
    return held.has('*') ? [] : permissions.filter((permission) => !held.has(permission));
  }
}
