import { Body, Controller, Delete, Get, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { SignedIn } from '../../../platform/auth/access.guard.js';
import { type Actor, CurrentActor } from '../../../platform/auth/actor.js';
import { StepUp } from '../../../platform/auth/step-up.js';
import { Sparse } from '../../../platform/http/fields/sparse.js';
import { Idempotent } from '../../../platform/http/idempotency/idempotent.js';
import { BodyLimit } from '../../../platform/http/input/body.limit.js';
import { IdPipe } from '../../../platform/http/input/validation.js';
import { Rate } from '../../../platform/http/limit/rate-limit.guard.js';
import { Linked } from '../../../platform/http/link/linked.js';
import { WholeListOf } from '../../../platform/http/list/list.decorator.js';
import type { WholeListQuery } from '../../../platform/http/list/list.query.js';
import { ApiProblems } from '../../../platform/openapi/problems.js';
import { IdentityProviderService } from '../identity-provider.service.js';
import { LinkExternalIdentityDto } from '../provider.dto.js';
import { externalIdentityLinks } from '../provider.links.js';
import { EXTERNAL_IDENTITY_LIST } from '../provider.lists.js';
import { ExternalIdentityDto, ExternalIdentityListDto } from './external-identity.dto.js';
import type { ExternalIdentity } from './external-identity.entity.js';
import { ExternalIdentityLinkService } from './external-identity-link.service.js';
import { ExternalIdentityService } from './external-identity.service.js';

@ApiTags('Shop: sign-in with')
@Controller('v1/users/me/external-identities')
export class ExternalIdentityController {
  constructor(
    private readonly identities: ExternalIdentityService,
    private readonly linking: ExternalIdentityLinkService,
    private readonly providers: IdentityProviderService,
  ) {}

  /**
   * List the providers that are linked with your account
   *
   * @remarks By each of them you can sign in.
   */
  @Get()
  @Linked(externalIdentityLinks)
  @SignedIn()
  async list(
    @CurrentActor() actor: Actor,
    @WholeListOf(EXTERNAL_IDENTITY_LIST) query: WholeListQuery,
  ): Promise<ExternalIdentityListDto> {
    return query.page(await this.identities.list(actor)).map((one) => this.shown(one));
  }

  /**
   * Get a provider that is linked with your account
   *
   * @remarks As the list has it.
   *
   * @param id The external identity’s id
   */
  @Get(':id')
  @Linked(externalIdentityLinks)
  @Sparse(EXTERNAL_IDENTITY_LIST)
  @SignedIn()
  @ApiProblems({ 404: ['external_identity_not_found'] })
  async get(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ExternalIdentityDto> {
    return this.shown(await this.identities.get(actor, id));
  }

  /**
   * Link a provider with your account
   *
   * @remarks With the code of a sign-in with it. You are told by mail.
   */
  @Post()
  @HttpCode(HttpStatus.OK)
  @Linked(externalIdentityLinks)
  @SignedIn()
  @StepUp()
  @Rate('sign-ins')
  @BodyLimit(16_384)
  @Idempotent({ key: 'none' })
  @ApiProblems({
    401: ['provider_sign_in_denied', 'provider_refused', 'provider_answer_invalid'],
    409: ['external_identity_taken'],
    410: ['provider_sign_in_not_open'],
    503: ['provider_unavailable'],
  })
  async create(@CurrentActor() actor: Actor, @Body() proof: LinkExternalIdentityDto): Promise<ExternalIdentityDto> {
    return this.shown(await this.linking.add(actor, proof));
  }

  /**
   * Unlink a provider
   *
   * @remarks Not the last way to sign in. Sessions go on. You are told by mail.
   *
   * @param id The external identity’s id
   */
  @Delete(':id')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse({ description: 'Unlinked' })
  @SignedIn()
  @StepUp()
  @ApiProblems({
    404: ['external_identity_not_found'],
    409: ['last_way_to_sign_in'],
  })
  async remove(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    await this.identities.remove(actor, id);
  }

  private shown(identity: ExternalIdentity): ExternalIdentityDto {
    return ExternalIdentityDto.from(identity, this.providers.findByIssuer(identity.issuer));
  }
}
