import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsString, Length, ValidateNested } from 'class-validator';
import { IsId } from '../../platform/http/input/id.js';
import { IsNullable } from '../../platform/http/input/presence.js';
import { ApiLinks, type Links } from '../../platform/http/link/link.dto.js';
import { ListLinksDto, PageDto } from '../../platform/http/list/page.dto.js';
import { EmailAddress, Line } from '../../platform/http/members/members.js';
import type { StaffView } from './staff.service.js';

export class WantedRoleDto {
  /** Id of the role */
  @IsId()
  roleId: string;

  /**
   * Code of the store where it holds, which is the store of the request; null or left out: in every store
   * @example "main"
   */
  @IsNullable()
  @IsString()
  @Length(1, 63)
  store?: string | null;
}

/** Roles as a service takes them: what is left out is null. */
export const wantedOf = (roles: WantedRoleDto[]) => roles.map(({ roleId, store = null }) => ({ roleId, store }));

export class ReplaceUserRolesDto {
  /** All roles that they hold here and in every store: what is left out is taken away */
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => WantedRoleDto)
  roles: WantedRoleDto[];
}

export class CreateUserDto {
  /**
   * Where they are invited; case does not matter
   * @example "ada@example.com"
   */
  @EmailAddress()
  email: string;

  /**
   * What they are called; one line of text. An account that is there already keeps its own
   * @example "Ada Byron"
   */
  @Line({ max: 100 })
  name: string;

  /** What they are to hold */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => WantedRoleDto)
  roles: WantedRoleDto[];
}

export class HeldRoleDto {
  /** Id of the role */
  roleId: string;

  /**
   * What the role is called
   * @example "Refund desk"
   */
  name: string;

  /**
   * Code of the store where it holds; null: in every store
   * @example "main"
   */
  store: string | null;

  /** Id of the user who gave it, or `system` */
  grantedBy: string;

  /** RFC 3339, UTC */
  grantedAt: string;
}

export class UserDto {
  /** UUID v7 */
  id: string;

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

  /** What they hold in the store of the request and in every store, the oldest first */
  roles: HeldRoleDto[];

  /**
   * Rises whenever their roles are replaced
   * @example 3
   */
  version: number;

  /** When they became staff: RFC 3339, UTC */
  createdAt: string;

  /** RFC 3339, UTC */
  updatedAt: string;

  @ApiLinks()
  _links?: Links;

  static from(this: void, { member, user, roles, store }: StaffView): UserDto {
    return {
      ...{ id: user.id, email: user.email, name: user.name },
      roles: roles.map(({ roleId, name, storeId, grantedBy, createdAt }) => ({
        ...{ roleId, name, store: storeId && store, grantedBy },
        grantedAt: createdAt.toISOString(),
      })),
      version: member.version,
      ...{ createdAt: member.createdAt.toISOString(), updatedAt: member.updatedAt.toISOString() },
    };
  }
}

export class UserListDto {
  /** Staff of the store and of the whole installation, in the order asked for */
  data: UserDto[];
  /** Where the list goes on */
  page: PageDto;
  _links: ListLinksDto;
}
