import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Public } from '../../platform/auth/access.guard.js';
import { CacheFor } from '../../platform/http/caching/cache-for.js';
import { Idempotent } from '../../platform/http/idempotency/idempotent.js';
import { BodyLimit } from '../../platform/http/input/body.limit.js';
import { Rate } from '../../platform/http/limit/rate-limit.guard.js';
import { Linked } from '../../platform/http/link/linked.js';
import { WholeListOf } from '../../platform/http/list/list.decorator.js';
import { WholeListQuery } from '../../platform/http/list/list.query.js';
import { ApiProblems } from '../../platform/openapi/problems.js';
import { IdentityProviderService } from './identity-provider.service.js';
import {
  BeginProviderSignInDto,
  IdentityProviderDto,
  IdentityProviderListDto,
  ProviderSignInDto,
} from './provider.dto.js';
import { providerLinks, providerSignInLinks } from './provider.links.js';
import { IDENTITY_PROVIDER_LIST } from './provider.lists.js';
import { ProviderSignInService } from './sign-in/provider-sign-in.service.js';

@ApiTags('Shop: sign-in with')
@Controller('v1/identity-providers')
export class IdentityProviderController {
  constructor(
    private readonly providers: IdentityProviderService,
    private readonly signIns: ProviderSignInService,
  ) {}

  /**
   * List who can vouch for you
   *
   * @remarks The providers that people can sign in with instead of a password: a button each. None unless the settings name some.
   */
  @Get()
  @Linked(providerLinks)
  @Public()
  @CacheFor({ public: true, maxAge: 60, staleWhileRevalidate: 600 })
  list(@WholeListOf(IDENTITY_PROVIDER_LIST) query: WholeListQuery): IdentityProviderListDto {
    return query.page(this.providers.list()).map((one) => IdentityProviderDto.from(one));
  }

  /**
   * Begin a sign-in with a provider
   *
   * @remarks Keep the secret of the `codeChallenge` where only this client finds it, send the browser to `authorizationUrl`, and trade the
   * code that it comes back with: for a session by `POST /v1/provider-sessions`, or for a link of the account that is signed in by
   * `POST /v1/users/me/external-identities`.
   *
   * @param provider Which one, as the list has it
   */
  @Post(':provider/sign-ins')
  @HttpCode(HttpStatus.OK)
  @Linked(providerSignInLinks)
  @Public()
  @Rate('sign-ins')
  @BodyLimit(16_384)
  @CacheFor('no-store')
  @Idempotent({ key: 'none' })
  @ApiProblems({
    404: ['identity_provider_not_found'],
    422: ['return_url_not_allowed'],
    503: ['provider_unavailable'],
  })
  async begin(
    @Param('provider') provider: string,
    @Body() body: BeginProviderSignInDto,
    @Req() { shop }: FastifyRequest,
  ): Promise<ProviderSignInDto> {
    const { authorizationUrl, expiresAt } = await this.signIns.begin(provider, body, shop);
    return { authorizationUrl, expiresAt: expiresAt.toISOString() };
  }
}
