import { ApiLinks, type Links } from '../platform/http/link/link.dto.js';
import { ListLinksDto, PageDto } from '../platform/http/list/page.dto.js';
import type { AuditEntry } from './audit-entry.entity.js';

export class AuditEntryDto {
  /** UUID v7 */
  id: string;

  /** When it happened: RFC 3339, UTC */
  at: string;

  /** Id of a user or a key; `system` is Stoa itself, `nobody` whoever had not signed in */
  actor: string;

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
   * What it was about: `user`, `api-key`, `role`, `oauth-client`, `route` or `none`
   * @example "user"
   */
  resourceType: string;

  /** Its id, or the route; null: there is none */
  resource: string | null;

  /** Id of the store; null: of none, or of every one */
  storeId: string | null;

  /**
   * `done` or `refused`
   * @example "done"
   */
  outcome: string;

  /**
   * What else is known of it, as texts: ids, names of permissions, how often
   * @example { "roleId": "0199a3f0-0000-7000-8000-000000000000" }
   */
  details: Record<string, string>;

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
      ...{
        id,
        at: at.toISOString(),
        actor: actorId,
        actorKind,
        action,
        resourceType,
        resource: resourceId,
        storeId,
        outcome,
      },
      details: Object.fromEntries(Object.entries(details).map(([name, value]) => [name, textOf(value)])),
      ...{ address, traceId },
    };
  }
}

/** Events hold primitives and lists of texts. */
const textOf = (value: unknown) => (Array.isArray(value) ? value.join(', ') : String(value));

export class AuditEntryListDto {
  /** Entries of this page, in the order asked for */
  data: AuditEntryDto[];
  /** Where the list goes on */
  page: PageDto;
  _links: ListLinksDto;
}
