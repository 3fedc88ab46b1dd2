import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../../platform/auth/access.guard.js';
import { IdPipe } from '../../platform/http/input/validation.js';
import { Linked } from '../../platform/http/link/linked.js';
import { WholeListOf } from '../../platform/http/list/list.decorator.js';
import { WholeListQuery } from '../../platform/http/list/list.query.js';
import { ApiProblems } from '../../platform/openapi/problems.js';
import {
  HeldPermissionDto,
  HeldPermissionListDto,
  HolderDto,
  HolderListDto,
  PermissionListDto,
} from './permission.dto.js';
import { heldLinks, holderLinks, permissionLinks } from './permission.links.js';
import { HELD_PERMISSION_LIST, HOLDER_LIST, PERMISSION_LIST } from './permission.list.js';
import { PermissionService } from './permission.service.js';

@ApiTags('Admin: access')
@Controller('v1/admin')
export class PermissionAdminController {
  constructor(private readonly permissions: PermissionService) {}

  /**
   * List permissions
   *
   * @remarks What a role can be made of. Each operation says in its problems which one it asks for.
   */
  @Get('permissions')
  @Linked(permissionLinks)
  @Allow('role.read')
  list(@WholeListOf(PERMISSION_LIST) query: WholeListQuery): PermissionListDto {
    return query.page(this.permissions.list());
  }

  /**
   * List who may do something
   *
   * @remarks In the store of the request, and in every store; once for each role that they have it of.
   *
   * @param name The permission's name
   */
  @Get('permissions/:name/holders')
  @Linked(holderLinks)
  @Allow('user.read')
  @ApiProblems({ 404: ['permission_not_found'] })
  async holders(@Param('name') name: string, @WholeListOf(HOLDER_LIST) query: WholeListQuery): Promise<HolderListDto> {
    return query.page(await this.permissions.holdersOf(name)).map(HolderDto.from);
  }

  /**
   * List what somebody may do
   *
   * @remarks In the store of the request, and in every store; once for each role that they have it of, with its conditions, and once for
   * each grant on one resource. What is theirs, as their own orders are, is not told.
   *
   * @param id The user's id
   */
  @Get('users/:id/permissions')
  @Linked(heldLinks)
  @Allow('user.read')
  @ApiProblems({ 404: ['user_not_found'] })
  async ofUser(
    @Param('id', IdPipe) id: string,
    @WholeListOf(HELD_PERMISSION_LIST) query: WholeListQuery,
  ): Promise<HeldPermissionListDto> {
    return query.page(await this.permissions.heldBy(id)).map(HeldPermissionDto.from);
  }
}
