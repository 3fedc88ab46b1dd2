import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Identity, Powers } from '../platform/auth/actor.js';
import { Grants, type GrantSource, type Origin, type Refusal } from '../platform/auth/grants.js';
import { Notices } from '../platform/db/notices.js';
import { Remembered } from '../platform/db/remembered.js';
import { Circumstances } from '../platform/auth/policy/circumstances.js';
import { type Store, StoreService } from '../store/index.js';
import { AssignmentRepository } from './staff/assignment.repository.js';
import { Held } from './held.js';
import { RefusalService } from './refusal.service.js';

/** Notices of this topic have the id of whose grants changed as their key, or `*`. */
export const ACCESS_TOPIC = 'access';
const MOST_REMEMBERED = 10_000;

/** Tells the guard what people may do, from memory: each change drops what it makes old, in all processes. */
@Injectable()
export class GrantService implements GrantSource, OnModuleInit {
  private readonly memory: Remembered<Held>;

  constructor(
    private readonly assignments: AssignmentRepository,
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

  powersOf({ id }: Identity, origin: Origin): Powers | Promise<Powers> {
    const held = this.memory.peek(id);
    const store = this.stores.find();
    return held && !(store instanceof Promise) ? powersOf(held, store, origin) : this.read(id, origin);
  }

  onRefused(refusal: Refusal): void {
    this.refusals.onRefused(refusal);
  }

  /** Whether somebody holds the permission in every store. */
  async holdsEverywhere({ id }: Identity, permission: string): Promise<boolean> {
    return (await this.heldBy(id)).lacks([permission], null).length === 0;
  }

  private async read(id: string, origin: Origin): Promise<Powers> {
    return powersOf(await this.heldBy(id), await this.stores.find(), origin);
  }

  private heldBy(id: string): Promise<Held> {
    return this.memory.get(id, async () => new Held(await this.assignments.heldBy(id)));
  }
}

/** A store that is not there is told of by what needs one; what they hold in every store holds until then. */
function powersOf(held: Held, store: Store | null, origin: Origin): Powers {
  const circumstances = new Circumstances(origin, store?.timeZone ?? 'UTC');
  return { permissions: held.in(store?.id ?? null), limits: NO_LIMITS, shares: [], circumstances };
}

const NO_LIMITS: Powers['limits'] = new Map();
