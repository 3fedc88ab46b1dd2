import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
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
import { ApiProblems } from '../../platform/openapi/problems.js';
import { ApiKeyDto, ApiKeyListDto, CreateApiKeyDto, draftOf, NewApiKeyDto, RotateApiKeyDto } from './api-key.dto.js';
import { apiKeyLinks } from './api-key.links.js';
import { API_KEY_LIST } from './api-key.list.js';
import { ApiKeyService } from './api-key.service.js';

const DEFAULT_OVERLAP_SECONDS = 86_400;

@ApiTags('Admin: access')
@Controller('v1/admin/api-keys')
export class ApiKeyAdminController {
  constructor(private readonly keys: ApiKeyService) {}

  /**
   * List API keys
   *
   * @remarks Those for the store of the request, and those for every store; also those that have ended. Secrets are never shown again.
   */
  @Get()
  @Linked(apiKeyLinks)
  @Allow('api-key.read')
  async list(@ListOf(API_KEY_LIST) query: ListQuery): Promise<ApiKeyListDto> {
    return (await this.keys.page(query)).map(ApiKeyDto.from);
  }

  /**
   * Create an API key
   *
   * @remarks For a machine, which sends the `secret` as `Authorization: Bearer …`. The secret is in this answer and nowhere else. A key
   * may do what its scopes name, and of that what you hold yourself at the moment of each request.
   */
  @Post()
  @Linked(apiKeyLinks)
  @Allow('api-key.write')
  @StepUp()
  @CacheFor('no-store')
  @Idempotent({ key: 'none' })
  @ApiCreatedResponse({ type: NewApiKeyDto, description: 'The new key and its secret' })
  @ApiProblems({ 403: ['grant_exceeds_own'], 409: ['certificate_taken'], 422: ['store_out_of_scope'] })
  async create(@CurrentActor() actor: Actor, @Body() body: CreateApiKeyDto): Promise<NewApiKeyDto> {
    return NewApiKeyDto.from(await this.keys.create(actor, draftOf(body)));
  }

  /**
   * Get an API key
   *
   * @remarks As the list has it.
   *
   * @param id The key's id
   */
  @Get(':id')
  @Linked(apiKeyLinks)
  @Allow('api-key.read')
  @Sparse(API_KEY_LIST)
  @ApiProblems({ 404: ['api_key_not_found'] })
  async get(@Param('id', IdPipe) id: string): Promise<ApiKeyDto> {
    return ApiKeyDto.from(await this.keys.get(id));
  }

  /**
   * Give an API key another secret
   *
   * @remarks The secrets before hold for a while yet. You answer for the key from now on, and must hold what it may do: so is a key
   * taken over from somebody who leaves.
   *
   * @param id The key's id
   */
  @Post(':id/rotation')
  @HttpCode(HttpStatus.OK)
  @Linked(apiKeyLinks)
  @Allow('api-key.write')
  @StepUp()
  @CacheFor('no-store')
  @Idempotent({ key: 'none' })
  @ApiOkResponse({ type: NewApiKeyDto, description: 'The key and its new secret' })
  @ApiProblems({ 403: ['grant_exceeds_own'], 404: ['api_key_not_found'], 409: ['api_key_not_live'] })
  async rotate(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { overlapSeconds = DEFAULT_OVERLAP_SECONDS }: RotateApiKeyDto,
  ): Promise<NewApiKeyDto> {
    return NewApiKeyDto.from(await this.keys.rotate(actor, id, overlapSeconds));
  }

  /**
   * Revoke an API key
   *
   * @remarks For good: every process refuses it, and its certificate, a moment later.
   *
   * @param id The key's id
   */
  @Post(':id/revocation')
  @HttpCode(HttpStatus.OK)
  @Linked(apiKeyLinks)
  @Allow('api-key.write')
  @ApiOkResponse({ type: ApiKeyDto, description: 'The key as it is now' })
  @ApiProblems({ 404: ['api_key_not_found'], 409: ['api_key_not_live'] })
  async revoke(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ApiKeyDto> {
    return ApiKeyDto.from(await this.keys.revoke(actor, id));
  }
}
