import { Body, Controller, Delete, Get, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../platform/auth/access.guard.js';
import { type Actor, CurrentActor } from '../../platform/auth/actor.js';
import { StepUp } from '../../platform/auth/step-up.js';
import { Sparse } from '../../platform/http/fields/sparse.js';
import { IdPipe } from '../../platform/http/input/validation.js';
import { Linked } from '../../platform/http/link/linked.js';
import { ListOf, WholeListOf } from '../../platform/http/list/list.decorator.js';
import { ListQuery, WholeListQuery } from '../../platform/http/list/list.query.js';
import { ApiProblems } from '../../platform/openapi/problems.js';
import {
  CreateResourceGrantDto,
  ResourceGrantDto,
  ResourceGrantListDto,
  ResourceHolderDto,
  ResourceHolderListDto,
} from './resource-grant.dto.js';
import { resourceGrantLinks, resourceHolderLinks } from './resource-grant.links.js';
import { RESOURCE_GRANT_LIST, RESOURCE_HOLDER_LIST } from './resource-grant.list.js';
import { ResourceGrantService } from './resource-grant.service.js';
import { ResourceService } from './resource.service.js';

@ApiTags('Admin: access')
@Controller('v1/admin')
export class ResourceGrantAdminController {
  constructor(
    private readonly grants: ResourceGrantService,
    private readonly resources: ResourceService,
  ) {}

  /**
   * List grants on one resource
   *
   * @remarks Those on resources of the store of the request that have not ended.
   */
  @Get('grants')
  @Linked(resourceGrantLinks)
  @Allow('grant.read')
  async list(@ListOf(RESOURCE_GRANT_LIST) query: ListQuery): Promise<ResourceGrantListDto> {
    return (await this.grants.page(query)).map(ResourceGrantDto.from);
  }

  /**
   * Grant somebody one permission on one resource
   *
   * @remarks It holds from their next request on, until its end or until it is taken back. You must be allowed it with this resource
   * yourself, for as long: because it is yours, by a grant, or by roles without conditions. Nobody grants anything to themselves.
   */
  @Post('grants')
  @Linked(resourceGrantLinks)
  @Allow('grant.write')
  @StepUp()
  @ApiCreatedResponse({ type: ResourceGrantDto, description: 'The new grant' })
  @ApiProblems({
    403: ['grant_exceeds_own', 'grant_to_self'],
    404: ['resource_not_found'],
    409: ['grant_exists', 'too_many_grants'],
    422: ['permission_not_grantable', 'user_unknown', 'grant_in_the_past'],
  })
  async create(@CurrentActor() actor: Actor, @Body() body: CreateResourceGrantDto): Promise<ResourceGrantDto> {
    return ResourceGrantDto.from(await this.grants.create(actor, CreateResourceGrantDto.toWanted(body)));
  }

  /**
   * Get a grant on one resource
   *
   * @remarks As the list has it.
   *
   * @param id The grant's id
   */
  @Get('grants/:id')
  @Linked(resourceGrantLinks)
  @Allow('grant.read')
  @Sparse(RESOURCE_GRANT_LIST)
  @ApiProblems({ 404: ['resource_grant_not_found'] })
  async get(@Param('id', IdPipe) id: string): Promise<ResourceGrantDto> {
    return ResourceGrantDto.from(await this.grants.get(id));
  }

  /**
   * Take a grant back
   *
   * @remarks It opens nothing any more with the next request. You must have what it gives, as for giving it.
   *
   * @param id The grant's id
   */
  @Delete('grants/:id')
  @Allow('grant.write')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse({ description: 'It is taken back' })
  @ApiProblems({ 403: ['grant_exceeds_own'], 404: ['resource_grant_not_found'] })
  remove(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.grants.remove(actor, id);
  }

  /**
   * List who may do what with a resource
   *
   * @remarks In the store of the request: whose it is, whoever has it of a role, with its conditions, and whoever was granted it.
   *
   * @param type What kind of resource it is: `order`
   * @param id The resource's id
   */
  @Get('resources/:type/:id/holders')
  @Linked(resourceHolderLinks)
  @Allow('grant.read')
  @ApiProblems({ 404: ['resource_not_found'] })
  async holders(
    @CurrentActor() actor: Actor,
    @Param('type') type: string,
    @Param('id', IdPipe) id: string,
    @WholeListOf(RESOURCE_HOLDER_LIST) query: WholeListQuery,
  ): Promise<ResourceHolderListDto> {
    return query.page(await this.resources.holdersOf(actor, type, id)).map(ResourceHolderDto.from);
  }
}
