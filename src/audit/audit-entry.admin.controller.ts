import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../platform/auth/access.guard.js';
import { type Actor, CurrentActor } from '../platform/auth/actor.js';
import { Linked } from '../platform/http/link/linked.js';
import { ListOf } from '../platform/http/list/list.decorator.js';
import { ListQuery } from '../platform/http/list/list.query.js';
import { AuditEntryDto, AuditEntryListDto } from './audit-entry.dto.js';
import { auditEntryLinks } from './audit-entry.links.js';
import { AUDIT_ENTRY_LIST } from './audit-entry.list.js';
import { AuditService } from './audit.service.js';

@ApiTags('Admin: audit')
@Controller('v1/admin/audit-entries')
export class AuditEntryAdminController {
  constructor(private readonly audit: AuditService) {}

  /**
   * List who did what, and who was refused
   *
   * @remarks What is of the store of the request; and of no store, for whoever may see the log of every store. An entry appears a
   * moment after what it tells of. Of many refusals of one person on one route the first five a minute are told one by one, and how
   * many more there were in one entry after it.
   */
  @Get()
  @Linked(auditEntryLinks)
  @Allow('audit.read')
  async list(@CurrentActor() actor: Actor, @ListOf(AUDIT_ENTRY_LIST) query: ListQuery): Promise<AuditEntryListDto> {
    return (await this.audit.page(actor, query)).map(AuditEntryDto.from);
  }
}
