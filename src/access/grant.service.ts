import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor, Identity, Powers } from '../platform/auth/actor.js';
import { Grants, type GrantSource, type Origin, type Refusal } from '../platform/auth/grants.js';
import { Notices } from '../platform/db/notices.js';
import { Remembered } from '../platform/db/remembered.js';
import { Circumstances } from '../platform/auth/policy/circumstances.js';
import { type Store, StoreService } from '../store/index.js';
import { isMachine, type MachineKey } from './api-key/machine.identity.js';
import { AssignmentRepository } from './staff/assignment.repository.js';
import { Held } from './held.js';
import { ResourceGrantRepository } from './resource/resource-grant.repository.js';
import { RefusalService } from './refusal.service.js';

/** Notices of this topic have the id of whose grants changed as their key, or `*`. */
export const ACCESS_TOPIC = 'access';
const MOST_REMEMBERED = 10_000;

/** Tells the guard what people may do, from memory: each change drops what it makes old, in all processes. */
@Injectable()
export class GrantService implements GrantSource, OnModuleInit {
  private readonly memory: Remembered<Held>;
  /** What keys hold, put together once for what whoever answers for them holds. */
  private readonly ofKeys = new WeakMap<MachineKey, { of: Held; held: Held }>();

  constructor(
    private readonly assignments: AssignmentRepository,
    private readonly shares: ResourceGrantRepository,
    private readonly stores: StoreService,
    private readonly grants: Grants,
    private readonly refusals: RefusalService,
    notices: Notices,
  ) {
    this.memory = new Remembered(notices, ACCESS_TOPIC, MOST_REMEMBERED);
  }

  onModuleInit(): void {
    this.grants.from(this);
  }

  powersOf(identity: Identity, origin: Origin): Powers | Promise<Powers> {
    const held = this.memory.peek(holderOf(identity));
    const store = this.stores.find();
    return held && !(store instanceof Promise)
      ? powersOf(this.ownOf(identity, held), store, origin)
      : this.read(identity, origin);
  }

  onRefused(refusal: Refusal): void {
    this.refusals.onRefused(refusal);
  }

  /** Whether somebody holds the permission in every store, then and there. */
  async holdsEverywhere(actor: Actor, permission: string): Promise<boolean> {
    const { permissions } = (await this.heldBy(actor)).in(null, actor.circumstances);
    return permissions.has('*') || permissions.has(permission);
  }

  private async read(identity: Identity, origin: Origin): Promise<Powers> {
    return powersOf(await this.heldBy(identity), await this.stores.find(), origin);
  }

  private async heldBy(identity: Identity): Promise<Held> {
    const id = holderOf(identity);
    const held = await this.memory.get(id, async () => {
      const roles = await this.assignments.heldBy(id);
      return new Held(roles, await this.shares.heldBy(id));
    });
    return this.ownOf(identity, held);
  }

  /** Of what somebody holds, what is their own; of a key's answerable user, what the key may do. */
  private ownOf(identity: Identity, of: Held): Held {
    if (!isMachine(identity)) return of;
    const known = this.ofKeys.get(identity.key);
    if (known?.of === of) return known.held;
    const held = of.within(identity.key.scopes, identity.key.storeId);
    this.ofKeys.set(identity.key, { of, held });
    return held;
  }
}

/** By whose roles it is decided: a key has none of its own. */
const holderOf = (identity: Identity): string => (isMachine(identity) ? identity.key.userId : identity.id);

/** A store that is not there is told of by what needs one; what they hold in every store holds until then. */
function powersOf(held: Held, store: Store | null, origin: Origin): Powers {
  const circumstances = new Circumstances(origin, store?.timeZone ?? 'UTC');
  const { permissions, limits, shares } = held.in(store?.id ?? null, circumstances);
  return { permissions, limits, shares, circumstances };
}
