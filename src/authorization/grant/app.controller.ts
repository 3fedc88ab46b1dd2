import { Controller, Delete, Get, HttpCode, HttpStatus, Param } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { SignedIn } from '../../platform/auth/access.guard.js';
import { type Actor, CurrentActor } from '../../platform/auth/actor.js';
import { Sparse } from '../../platform/http/fields/sparse.js';
import { IdPipe } from '../../platform/http/input/validation.js';
import { Linked } from '../../platform/http/link/linked.js';
import { WholeListOf } from '../../platform/http/list/list.decorator.js';
import type { WholeListQuery } from '../../platform/http/list/list.query.js';
import { ApiProblems } from '../../platform/openapi/problems.js';
import { AppDto, AppListDto } from './app.dto.js';
import { APP_LIST, appLinks } from './app.links.js';
import { AppGrantService } from './grant.service.js';

@ApiTags('Shop: accounts')
@Controller('v1/users/me/apps')
export class AppController {
  constructor(private readonly apps: AppGrantService) {}

  /**
   * List the apps that you gave access
   *
   * @remarks Programs of others that act in your name, within what you allowed them.
   */
  @Get()
  @Linked(appLinks)
  @SignedIn()
  async list(@CurrentActor() actor: Actor, @WholeListOf(APP_LIST) query: WholeListQuery): Promise<AppListDto> {
    return query.page(await this.apps.list(actor)).map(AppDto.from);
  }

  /**
   * Get an app that you gave access
   *
   * @remarks As the list has it.
   *
   * @param id The id of what you granted
   */
  @Get(':id')
  @Linked(appLinks)
  @Sparse(APP_LIST)
  @SignedIn()
  @ApiProblems({ 404: ['app_not_found'] })
  async get(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<AppDto> {
    return AppDto.from(await this.apps.get(actor, id));
  }

  /**
   * Withdraw what you allowed an app
   *
   * @remarks Its tokens are refused a moment later. It may ask you again.
   *
   * @param id The id of what you granted
   */
  @Delete(':id')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse({ description: 'It is withdrawn' })
  @SignedIn()
  @ApiProblems({ 404: ['app_not_found'] })
  async remove(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    await this.apps.withdraw(actor, id);
  }
}
