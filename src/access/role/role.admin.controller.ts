import { Body, Controller, Delete, Get, HttpCode, HttpStatus, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
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
import { CreateRoleDto, RoleDto, RoleListDto, UpdateRoleDto } from './role.dto.js';
import { roleLinks } from './role.links.js';
import { ROLE_LIST } from './role.list.js';
import { RoleService } from './role.service.js';

@ApiTags('Admin: access')
@Controller('v1/admin/roles')
export class RoleAdminController {
  constructor(private readonly roles: RoleService) {}

  /**
   * List roles
   *
   * @remarks Those of the store of the request, and those of the whole installation.
   */
  @Get()
  @Linked(roleLinks)
  @Allow('role.read')
  async list(@ListOf(ROLE_LIST) query: ListQuery): Promise<RoleListDto> {
    return (await this.roles.page(query)).map(RoleDto.from);
  }

  /**
   * Create a role
   *
   * @remarks Of permissions that you hold where it is to be given, and under no wider conditions than you hold them. Nobody holds it yet: *Replace the roles of a member of staff* gives it.
   */
  @Post()
  @Linked(roleLinks)
  @Allow('role.write')
  @StepUp()
  @ApiCreatedResponse({ type: RoleDto, description: 'The new role' })
  @ApiProblems({ 403: ['grant_exceeds_own'], 409: ['role_name_taken'], 422: ['store_out_of_scope'] })
  async create(@CurrentActor() actor: Actor, @Body() body: CreateRoleDto): Promise<RoleDto> {
    return RoleDto.from(await this.roles.create(actor, CreateRoleDto.toDraft(body), body.store ?? null));
  }

  /**
   * Get a role
   *
   * @remarks As the list has it.
   *
   * @param id The role's id
   */
  @Get(':id')
  @Linked(roleLinks)
  @Allow('role.read')
  @Sparse(ROLE_LIST)
  @ApiProblems({ 404: ['role_not_found'] })
  async get(@Param('id', IdPipe) id: string): Promise<RoleDto> {
    return RoleDto.from(await this.roles.get(id));
  }

  /**
   * Replace what a role is called and what it allows
   *
   * @remarks Whoever holds it has the new permissions with their next request. What is added and what is taken away must be your
   * own; with other conditions or another name all of it.
   *
   * @param id The role's id
   */
  @Put(':id')
  @Linked(roleLinks)
  @Allow('role.write')
  @StepUp()
  @ApiProblems({
    403: ['grant_exceeds_own'],
    404: ['role_not_found'],
    409: ['role_name_taken', 'role_not_changeable'],
  })
  async replace(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: UpdateRoleDto,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<RoleDto> {
    return RoleDto.from(await this.roles.replace(actor, id, UpdateRoleDto.toDraft(body), expected));
  }

  /**
   * Delete a role that nobody holds
   *
   * @remarks It is gone for good.
   *
   * @param id The role's id
   */
  @Delete(':id')
  @Allow('role.write')
  @StepUp()
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse({ description: 'It is deleted' })
  @ApiProblems({
    403: ['grant_exceeds_own'],
    404: ['role_not_found'],
    409: ['role_in_use', 'role_not_changeable'],
  })
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<void> {
    return this.roles.remove(actor, id, expected);
  }
}
