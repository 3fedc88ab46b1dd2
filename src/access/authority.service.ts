import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/auth/actor.js';
import { Notices } from '../platform/db/notices.js';
import { Authority } from './authority.js';
import { ApiKeyRepository } from './api-key/api-key.repository.js';
import { ACCESS_TOPIC } from './grant.service.js';
import { Held } from './held.js';
import { AssignmentRepository } from './staff/assignment.repository.js';

/** The door that every change of roles and assignments goes through. */
@Injectable()
export class AuthorityService {
  constructor(
    private readonly assignments: AssignmentRepository,
    private readonly keys: ApiKeyRepository,
    private readonly notices: Notices,
  ) {}

  /** Comes first in the transaction: one change at a time, and what is read after it holds until the commit. */
  async lock(actor: Actor): Promise<Authority> {
    await this.assignments.lockAll();
    return new Authority(actor, await this.heldBy(actor));
  }

  private async heldBy({ id, kind }: Actor): Promise<Held> {
    if (kind === 'system') return new Held([]);
    if (kind !== 'api-key') return new Held(await this.assignments.heldBy(id));
    const key = await this.keys.findLive(id);
    return key ? new Held(await this.assignments.heldBy(key.userId)).within(key.scopes, key.storeId) : new Held([]);
  }

  /** All processes forget what this user may do, or what everybody may where it is `*`, when the transaction commits. */
  announce(userId: string): Promise<void> {
    return this.notices.publish(ACCESS_TOPIC, userId);
  }
}
