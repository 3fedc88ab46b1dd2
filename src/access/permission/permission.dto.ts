import { ApiLinks, type Links } from '../../platform/http/link/link.dto.js';
import { ListLinksDto, PageDto } from '../../platform/http/list/page.dto.js';
import { RoleConditionsDto } from '../condition/role.conditions.dto.js';
import { conditionsOf } from '../condition/role.conditions.js';
import type { ResourceGrant } from '../resource/resource-grant.entity.js';
import type { HeldPermission, Holder } from './permission.service.js';

export class PermissionDto {
  /**
   * As roles name it
   * @example "order.refund"
   */
  name: string;

  /**
   * What it allows
   * @example "Give money back"
   */
  description: string;

  /**
   * What a limit of a role bounds of it; null: it has no limit
   * @example "What goes back of one order, all refunds together"
   */
  limit: string | null;

  @ApiLinks()
  _links?: Links;
}

export class PermissionListDto {
  /** Every permission, by name */
  data: PermissionDto[];
  page: PageDto;
  _links: ListLinksDto;
}

export class GrantedResourceDto {
  /** Id of the grant */
  grantId: string;

  /**
   * What kind of resource it is
   * @example "order"
   */
  type: string;

  /** Id of the resource */
  id: string;

  /** When it ends: RFC 3339, UTC; null: when it is taken back */
  expiresAt: string | null;

  static from(
    this: void,
    { id: grantId, resourceType: type, resourceId: id, expiresAt }: ResourceGrant,
  ): GrantedResourceDto {
    return { grantId, type, id, expiresAt: expiresAt?.toISOString() ?? null };
  }
}

export class HeldPermissionDto {
  /**
   * What they may do
   * @example "order.refund"
   */
  permission: string;

  /**
   * What that is
   * @example "Give money back"
   */
  description: string;

  /** Id of the role that it comes of; null: of a grant on one resource */
  roleId: string | null;

  /**
   * What the role is called; null: there is none
   * @example "Refund desk"
   */
  role: string | null;

  /** When, from where and up to what */
  conditions: RoleConditionsDto;

  /** The one resource that they may do it with; null: with all of the store */
  resource: GrantedResourceDto | null;

  /**
   * Code of the store where it holds; null: in every store
   * @example "main"
   */
  store: string | null;

  @ApiLinks()
  _links?: Links;

  static from(
    this: void,
    { permission, description, by, grant, conditions, store }: HeldPermission,
  ): HeldPermissionDto {
    return {
      ...{ permission, description, roleId: by?.roleId ?? null, role: by?.name ?? null, store },
      conditions: RoleConditionsDto.from(conditions),
      resource: grant && GrantedResourceDto.from(grant),
    };
  }
}

export class HeldPermissionListDto {
  /** By permission; once for each role that it comes of */
  data: HeldPermissionDto[];
  page: PageDto;
  _links: ListLinksDto;
}

export class HolderDto {
  /** Id of the user */
  userId: string;

  /**
   * Where they are written to
   * @example "ada@example.com"
   */
  email: string;

  /**
   * What they are called
   * @example "Ada Byron"
   */
  name: string;

  /** Id of the role that it comes of */
  roleId: string;

  /**
   * What the role is called
   * @example "Refund desk"
   */
  role: string;

  /**
   * Code of the store where it holds; null: in every store
   * @example "main"
   */
  store: string | null;

  /** When, from where and up to what */
  conditions: RoleConditionsDto;

  /** Since when: RFC 3339, UTC */
  grantedAt: string;

  @ApiLinks()
  _links?: Links;

  static from(this: void, { user, by, store }: Holder): HolderDto {
    return {
      ...{ userId: user.id, email: user.email, name: user.name, roleId: by.roleId, role: by.name, store },
      conditions: RoleConditionsDto.from(conditionsOf(by.conditions)),
      grantedAt: by.createdAt.toISOString(),
    };
  }
}

export class HolderListDto {
  /** Whoever holds it longest first; once for each role that it comes of */
  data: HolderDto[];
  page: PageDto;
  _links: ListLinksDto;
}
