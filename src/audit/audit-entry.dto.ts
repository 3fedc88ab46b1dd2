import { ApiProperty } from '@nestjs/swagger';
import { ApiLinks, type Links } from '../platform/http/link/link.dto.js';
import { ListLinksDto, PageDto } from '../platform/http/list/page.dto.js';
import type { AuditEntry } from './audit-entry.entity.js';

export class AuditEntryDto {
  /** UUID v7 */
  id: string;

  /** When it happened: RFC 3339, UTC */
  at: string;

  /** Id of a user or a key; `system` is Stoa itself, `nobody` whoever had not signed in */
  actorId: string;

  /**
   * `user`, `api-key`, `system` or `nobody`
   * @example "user"
   */
  actorKind: string;

  /**
   * Name of the event
   * @example "access.role_granted"
   */
  action: string;

  /**
   * What it was about: `user`, `role`, `route` or `none`
   * @example "user"
   */
  resourceType: string;

  /** Its id, or the route; null: there is none */
  resourceId: string | null;

  /** Id of the store; null: of none, or of every one */
  storeId: string | null;

  /**
   * `done` or `refused`
   * @example "done"
   */
  outcome: string;

  @ApiProperty({
    description: 'What else is known of it: ids, names of permissions, how often',
    type: 'object',
    additionalProperties: true,
    example: { roleId: '0199a3f0-0000-7000-8000-000000000000' },
  })
  details: Record<string, unknown>;

  /** The network that the request came from; null where that is not known */
  address: string | null;

  /** Id of the request, as in its log line; null where that is not known */
  traceId: string | null;

  @ApiLinks()
  _links?: Links;

  static from(this: void, entry: AuditEntry): AuditEntryDto {
    const { id, at, actorId, actorKind, action, resourceType, resourceId, storeId, outcome } = entry;
    const { details, address, traceId } = entry;
    return {
      ...{ id, at: at.toISOString(), actorId, actorKind, action, resourceType, resourceId, storeId, outcome },
      ...{ details, address, traceId },
    };
  }
}

export class AuditEntryListDto {
  /** Entries of this page, in the order asked for */
  data: AuditEntryDto[];
  /** Where the list goes on */
  page: PageDto;
  _links: ListLinksDto;
}
