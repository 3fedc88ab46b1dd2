import { Body, Controller, Delete, Get, HttpCode, HttpStatus, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../platform/auth/access.guard.js';
import { type Actor, CurrentActor } from '../../platform/auth/actor.js';
import { StepUp } from '../../platform/auth/step-up.js';
import { CacheFor } from '../../platform/http/caching/cache-for.js';
import { Sparse } from '../../platform/http/fields/sparse.js';
import { Idempotent } from '../../platform/http/idempotency/idempotent.js';
import { IdPipe } from '../../platform/http/input/validation.js';
import { Linked } from '../../platform/http/link/linked.js';
import { ListOf } from '../../platform/http/list/list.decorator.js';
import { ListQuery } from '../../platform/http/list/list.query.js';
import { IfMatch } from '../../platform/http/precondition/if-match.js';
import type { ExpectedVersion } from '../../platform/http/precondition/version.js';
import { ApiProblems } from '../../platform/openapi/problems.js';
import {
  CreateOauthClientDto,
  NewOauthClientDto,
  OauthClientDto,
  OauthClientListDto,
  UpdateOauthClientDto,
} from './client.dto.js';
import { clientLinks } from './client.links.js';
import { CLIENT_LIST } from './client.list.js';
import { ClientService } from './client.service.js';
import type { ClientFacts } from './client.repository.js';

@ApiTags('Admin: apps')
@Controller('v1/admin/oauth-clients')
export class ClientAdminController {
  constructor(private readonly clients: ClientService) {}

  /**
   * List apps
   *
   * @remarks Programs of others that may ask users for access, in every store.
   */
  @Get()
  @Linked(clientLinks)
  @Allow('oauth-client.read')
  async list(@ListOf(CLIENT_LIST) query: ListQuery): Promise<OauthClientListDto> {
    return (await this.clients.page(query)).map(OauthClientDto.from);
  }

  /**
   * Register an app
   *
   * @remarks The answer has the secret of a confidential app, this once. The app finds everything else at
   * `/.well-known/openid-configuration`.
   */
  @Post()
  @Linked(clientLinks)
  @Allow('oauth-client.write')
  @StepUp()
  @CacheFor('no-store')
  @Idempotent({ key: 'none' })
  @ApiCreatedResponse({ type: NewOauthClientDto, description: 'The new app' })
  async create(
    @CurrentActor() actor: Actor,
    @Body() { type, ...facts }: CreateOauthClientDto,
  ): Promise<NewOauthClientDto> {
    return NewOauthClientDto.of(await this.clients.create(actor, factsOf(facts), type));
  }

  /**
   * Get an app
   *
   * @remarks As the list has it.
   *
   * @param id The app’s id
   */
  @Get(':id')
  @Linked(clientLinks)
  @Allow('oauth-client.read')
  @Sparse(CLIENT_LIST)
  @ApiProblems({ 404: ['oauth_client_not_found'] })
  async get(@Param('id', IdPipe) id: string): Promise<OauthClientDto> {
    return OauthClientDto.from(await this.clients.get(id));
  }

  /**
   * Replace what an app is
   *
   * @remarks What it may not ask for any more, its tokens do not allow any more.
   *
   * @param id The app’s id
   */
  @Put(':id')
  @Linked(clientLinks)
  @Allow('oauth-client.write')
  @StepUp()
  @ApiProblems({ 404: ['oauth_client_not_found'] })
  async replace(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: UpdateOauthClientDto,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<OauthClientDto> {
    return OauthClientDto.from(await this.clients.replace(actor, id, factsOf(body), expected));
  }

  /**
   * Give an app another secret
   *
   * @remarks The one before is worth nothing at once. Tokens that the app has are good as they were.
   *
   * @param id The app’s id
   */
  @Post(':id/secret-rotations')
  @HttpCode(HttpStatus.OK)
  @Linked(clientLinks)
  @Allow('oauth-client.write')
  @StepUp()
  @CacheFor('no-store')
  @Idempotent({ key: 'none' })
  @ApiOkResponse({ type: NewOauthClientDto, description: 'The app with its new secret' })
  @ApiProblems({ 404: ['oauth_client_not_found'], 409: ['oauth_client_public'] })
  async rotateSecret(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<NewOauthClientDto> {
    return NewOauthClientDto.of(await this.clients.rotateSecret(actor, id));
  }

  /**
   * Delete an app
   *
   * @remarks With everything that users granted it. It is gone for good.
   *
   * @param id The app’s id
   */
  @Delete(':id')
  @Allow('oauth-client.write')
  @StepUp()
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse({ description: 'It is deleted' })
  @ApiProblems({ 404: ['oauth_client_not_found'] })
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<void> {
    return this.clients.remove(actor, id, expected);
  }
}

const factsOf = ({ name, homepage = null, redirectUris, scopes }: UpdateOauthClientDto): ClientFacts => ({
  ...{ name, homepage, redirectUris, scopes },
});
