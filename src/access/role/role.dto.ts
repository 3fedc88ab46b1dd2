import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsObject,
  IsString,
  Length,
  ValidateNested,
} from 'class-validator';
import { IsNullable, IsOptional } from '../../platform/http/input/presence.js';
import { ApiLinks, type Links } from '../../platform/http/link/link.dto.js';
import { ListLinksDto, PageDto } from '../../platform/http/list/page.dto.js';
import { Line } from '../../platform/http/members/members.js';
import { RoleConditionsDto, WantedConditionsDto } from '../condition/role.conditions.dto.js';
import { conditionsOf } from '../condition/role.conditions.js';
import { ArePermissions } from './permission.member.js';
import type { RoleDraft, RoleView } from './role.service.js';

export class UpdateRoleDto {
  /**
   * As staff know it; one line of text, unique in the store or in the installation
   * @example "Refund desk"
   */
  @Line({ max: 100 })
  name: string;

  /**
   * Names of *List permissions*, each once and all of them your own
   * @example ["order.read", "order.refund"]
   */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ArrayUnique()
  @ArePermissions()
  permissions: string[];

  /** When, from where and up to what it is to hold; left out: always, from anywhere, up to anything */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => WantedConditionsDto)
  conditions?: WantedConditionsDto;

  /** As a service takes it. */
  static toDraft(this: void, { name, permissions, conditions }: UpdateRoleDto): RoleDraft {
    return { name, permissions, conditions: WantedConditionsDto.toConditions(conditions) };
  }
}

export class CreateRoleDto extends UpdateRoleDto {
  /**
   * Code of the store that the role is of, which is the store of the request; null or left out: it can be given in every store
   * @example "main"
   */
  @IsNullable()
  @IsString()
  @Length(1, 63)
  store?: string | null;
}

export class RoleDto {
  /** UUID v7 */
  id: string;

  /**
   * As staff know it
   * @example "Refund desk"
   */
  name: string;

  /**
   * Code of the store that it is of; null: of the whole installation
   * @example "main"
   */
  store: string | null;

  /**
   * What whoever holds it may do; `*` is everything
   * @example ["order.read", "order.refund"]
   */
  permissions: string[];

  /** When, from where and up to what it holds */
  conditions: RoleConditionsDto;

  /** Whether it is the role `owner`, which stays as it is */
  isSystem: boolean;

  /**
   * Rises with each change
   * @example 3
   */
  version: number;

  /** RFC 3339, UTC */
  createdAt: string;

  /** RFC 3339, UTC */
  updatedAt: string;

  @ApiLinks()
  _links?: Links;

  static from(this: void, { role, store }: RoleView): RoleDto {
    const { id, name, permissions, isSystem, version, createdAt, updatedAt } = role;
    return {
      ...{ id, name, store, permissions, isSystem, version },
      conditions: RoleConditionsDto.from(conditionsOf(role.conditions)),
      ...{ createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() },
    };
  }
}

export class RoleListDto {
  /** Roles of the store and of the whole installation, in the order asked for */
  data: RoleDto[];
  /** Where the list goes on */
  page: PageDto;
  _links: ListLinksDto;
}
