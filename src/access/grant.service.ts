import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Identity } from '../platform/auth/actor.js';
import { Grants, type GrantSource, type Refusal } from '../platform/auth/grants.js';
import { Notices } from '../platform/db/notices.js';
import { Remembered } from '../platform/db/remembered.js';
import { StoreService } from '../store/index.js';
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

  permissionsOf({ id }: Identity): ReadonlySet<string> | Promise<ReadonlySet<string>> {
    const held = this.memory.peek(id);
    const store = this.stores.find();
    if (held && !(store instanceof Promise)) return held.in(store?.id ?? null);
    return this.read(id);
  }

  onRefused(refusal: Refusal): void {
    this.refusals.onRefused(refusal);
  }

  /** Whether somebody holds the permission in every store. */
  async holdsEverywhere({ id }: Identity, permission: string): Promise<boolean> {
    return (await this.heldBy(id)).lacks([permission], null).length === 0;
  }

  private async read(id: string): Promise<ReadonlySet<string>> {
    const held = await this.heldBy(id);
    // A store that is not there is told of by what needs one; what they hold in every store holds until then.
    return held.in((await this.stores.find())?.id ?? null);
  }

  private heldBy(id: string): Promise<Held> {
    return this.memory.get(id, async () => new Held(await this.assignments.heldBy(id)));
  }
}
