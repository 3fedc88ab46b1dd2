import { Injectable } from '@nestjs/common';
import { GrantService } from '../access/index.js';
import type { Actor } from '../platform/auth/actor.js';
import type { ListQuery } from '../platform/http/list/list.query.js';
import type { Page } from '../platform/http/list/page.js';
import type { AuditEntry } from './audit-entry.entity.js';
import { AuditEntryRepository } from './audit-entry.repository.js';

/** Shows who did what, and who was refused. */
@Injectable()
export class AuditService {
  constructor(
    private readonly entries: AuditEntryRepository,
    private readonly grants: GrantService,
  ) {}

  /** What is of no store is for those who may see the log of every one. */
  async page(actor: Actor, query: ListQuery): Promise<Page<AuditEntry>> {
    return this.entries.list(query, await this.grants.holdsEverywhere(actor, 'audit.read'));
  }
}
