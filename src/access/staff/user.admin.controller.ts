import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../platform/auth/access.guard.js';
import { type Actor, CurrentActor } from '../../platform/auth/actor.js';
import { StepUp } from '../../platform/auth/step-up.js';
import { Sparse } from '../../platform/http/fields/sparse.js';
import { IdPipe } from '../../platform/http/input/validation.js';
import { Linked } from '../../platform/http/link/linked.js';
import { ListOf } from '../../platform/http/list/list.decorator.js';
import { ListQuery } from '../../platform/http/list/list.query.js';
import { IfMatch } from '../../platform/http/precondition/if-match.js';
import type { ExpectedVersion } from '../../platform/http/precondition/version.js';
import { ApiProblems } from '../../platform/openapi/problems.js';
import { StaffChangeService } from './staff-change.service.js';
import { StaffService } from './staff.service.js';
import { CreateUserDto, ReplaceUserRolesDto, UserDto, UserListDto, wantedOf } from './user.dto.js';
import { userLinks } from './user.links.js';
import { USER_LIST } from './user.list.js';

@ApiTags('Admin: access')
@Controller('v1/admin/users')
export class UserAdminController {
  constructor(
    private readonly staff: StaffService,
    private readonly changes: StaffChangeService,
  ) {}

  /**
   * List the staff
   *
   * @remarks Whoever holds a role in the store of the request, or in every store.
   */
  @Get()
  @Linked(userLinks)
  @Allow('user.read')
  async list(@ListOf(USER_LIST) query: ListQuery): Promise<UserListDto> {
    return (await this.staff.page(query)).map(UserDto.from);
  }

  /**
   * Make somebody a member of staff
   *
   * @remarks Whoever has no account yet gets one without a password, and a link to choose theirs. You must hold what you give.
   */
  @Post()
  @Linked(userLinks)
  @Allow('user.write')
  @StepUp()
  @ApiCreatedResponse({ type: UserDto, description: 'The new member of staff' })
  @ApiProblems({
    403: ['grant_exceeds_own'],
    404: ['role_not_found'],
    409: ['user_already_staff'],
    422: ['role_of_one_store', 'store_out_of_scope'],
  })
  async create(@CurrentActor() actor: Actor, @Body() { roles, ...person }: CreateUserDto): Promise<UserDto> {
    return UserDto.from(await this.changes.invite(actor, person, wantedOf(roles)));
  }

  /**
   * Get a member of staff
   *
   * @remarks As the list has them.
   *
   * @param id The user's id
   */
  @Get(':id')
  @Linked(userLinks)
  @Allow('user.read')
  @Sparse(USER_LIST)
  @ApiProblems({ 404: ['user_not_found'] })
  async get(@Param('id', IdPipe) id: string): Promise<UserDto> {
    return UserDto.from(await this.staff.get(id));
  }

  /**
   * Replace the roles of a member of staff
   *
   * @remarks All that they hold in the store of the request and in every store; other stores are left alone. You must hold what you give and
   * what you take away, and somebody stays an owner. It holds from their next request on. `If-Match` is the `ETag` of the member of staff.
   *
   * @param id The user's id
   */
  @Put(':id/roles')
  @Linked(userLinks)
  @Allow('user.write')
  @StepUp()
  @ApiProblems({
    403: ['grant_exceeds_own'],
    404: ['user_not_found', 'role_not_found'],
    409: ['last_owner_not_removable'],
    422: ['role_of_one_store', 'store_out_of_scope'],
  })
  async replaceRoles(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: ReplaceUserRolesDto,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<UserDto> {
    return UserDto.from(await this.changes.replaceRoles(actor, id, wantedOf(body.roles), expected));
  }
}
