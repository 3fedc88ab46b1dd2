import { ApiLinks, type Links } from '../../platform/http/link/link.dto.js';
import { ListLinksDto, PageDto } from '../../platform/http/list/page.dto.js';
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

  @ApiLinks()
  _links?: Links;
}

export class PermissionListDto {
  /** Every permission, by name */
  data: PermissionDto[];
  page: PageDto;
  _links: ListLinksDto;
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

  @ApiLinks()
  _links?: Links;

  static from(this: void, { permission, description, by, store }: HeldPermission): HeldPermissionDto {
    return { permission, description, roleId: by.roleId, role: by.name, store };
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

  /** Since when: RFC 3339, UTC */
  grantedAt: string;

  @ApiLinks()
  _links?: Links;

  static from(this: void, { user, by, store }: Holder): HolderDto {
    return {
      ...{ userId: user.id, email: user.email, name: user.name, roleId: by.roleId, role: by.name, store },
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
