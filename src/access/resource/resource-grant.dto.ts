import { IsString, IsISO8601, Length } from 'class-validator';
import { IsId } from '../../platform/http/input/id.js';
import { IsNullable } from '../../platform/http/input/presence.js';
import { ApiLinks, type Links } from '../../platform/http/link/link.dto.js';
import { ListLinksDto, PageDto } from '../../platform/http/list/page.dto.js';
import { RoleConditionsDto } from '../condition/role.conditions.dto.js';
import type { ResourceGrant } from './resource-grant.entity.js';
import type { WantedGrant } from './resource-grant.service.js';
import type { ResourceHolder } from './resource.service.js';

export class CreateResourceGrantDto {
  /** Id of the user who is to have it: staff or shopper */
  @IsId()
  userId: string;

  /**
   * What they are to be allowed with the resource; you must be allowed it yourself
   * @example "order.view"
   */
  @IsString()
  @Length(1, 100)
  permission: string;

  /**
   * What kind of resource it is
   * @example "order"
   */
  @IsString()
  @Length(1, 100)
  resourceType: string;

  /** Its id; it is in the store of the request */
  @IsId()
  resourceId: string;

  /**
   * When it ends: RFC 3339; null or left out: when it is taken back
   * @example "2030-01-31T12:00:00Z"
   */
  @IsNullable()
  @IsISO8601({ strict: true, strictSeparator: true })
  @Length(20, 35)
  expiresAt?: string | null;

  static toWanted(this: void, { expiresAt, ...grant }: CreateResourceGrantDto): WantedGrant {
    return { ...grant, expiresAt: expiresAt ? new Date(expiresAt) : null };
  }
}

export class ResourceGrantDto {
  /** UUID v7 */
  id: string;

  /** Id of the user who has it */
  userId: string;

  /**
   * What it allows
   * @example "order.view"
   */
  permission: string;

  /**
   * What kind of resource it is
   * @example "order"
   */
  resourceType: string;

  /** Id of the resource */
  resourceId: string;

  /** When it ends: RFC 3339, UTC; null: when it is taken back */
  expiresAt: string | null;

  /** Id of the user who gave it, or `system` */
  grantedBy: string;

  /** RFC 3339, UTC */
  createdAt: string;

  @ApiLinks()
  _links?: Links;

  static from(this: void, grant: ResourceGrant): ResourceGrantDto {
    const { id, userId, permission, resourceType, resourceId, expiresAt, grantedBy, createdAt } = grant;
    return {
      ...{ id, userId, permission, resourceType, resourceId, expiresAt: expiresAt?.toISOString() ?? null },
      ...{ grantedBy, createdAt: createdAt.toISOString() },
    };
  }
}

export class ResourceGrantListDto {
  /** Grants that have not ended, in the order asked for */
  data: ResourceGrantDto[];
  /** Where the list goes on */
  page: PageDto;
  _links: ListLinksDto;
}

export class ResourceHolderDto {
  /**
   * What they may do with it
   * @example "order.read"
   */
  permission: string;

  /**
   * What that is
   * @example "See all orders with their payments"
   */
  description: string;

  /** Id of the user */
  userId: string;

  /**
   * Where they are written to. For whoever holds `customer.read`
   * @example "ada@example.com"
   */
  email?: string;

  /**
   * What they are called. For whoever holds `customer.read`
   * @example "Ada Byron"
   */
  name?: string;

  /**
   * Why: `role`, `grant`, or `owner` because it is theirs
   * @example "grant"
   */
  by: 'owner' | 'role' | 'grant';

  /** Id of the role that it comes of; null: of none */
  roleId: string | null;

  /**
   * What the role is called; null: there is none
   * @example "Refund desk"
   */
  role: string | null;

  /** Id of the grant that it comes of; null: of none */
  grantId: string | null;

  /** When, from where and up to what */
  conditions: RoleConditionsDto;

  /**
   * Code of the store where it holds; null: in every store
   * @example "main"
   */
  store: string | null;

  /** When it ends: RFC 3339, UTC; null: when it is taken back */
  expiresAt: string | null;

  @ApiLinks()
  _links?: Links;

  static from(this: void, holder: ResourceHolder): ResourceHolderDto {
    const { permission, description, user, by, role, grantId, conditions, store, expiresAt } = holder;
    return {
      ...{ permission, description, userId: user.id, email: user.email, name: user.name, by },
      ...{ roleId: role?.id ?? null, role: role?.name ?? null, grantId, store },
      conditions: RoleConditionsDto.from(conditions),
      expiresAt: expiresAt?.toISOString() ?? null,
    };
  }
}

export class ResourceHolderListDto {
  /** Once for each reason: whose it is first, then by roles, then by grants */
  data: ResourceHolderDto[];
  page: PageDto;
  _links: ListLinksDto;
}
