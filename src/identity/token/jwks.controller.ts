import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../../platform/auth/access.guard.js';
import { CacheFor } from '../../platform/http/caching/cache-for.js';
import { Rate } from '../../platform/http/limit/rate-limit.guard.js';
import { ApiProblems } from '../../platform/openapi/problems.js';
import { JwksDto } from './jwks.dto.js';
import { SigningKeys } from './signing-key.service.js';
import { JWKS_SECONDS } from './token.times.js';

/** At the address where verifiers look for it (RFC 8615), whatever the version of the API. */
@ApiTags('Operations: keys')
@Rate('none')
@Controller('.well-known')
export class JwksController {
  constructor(private readonly keys: SigningKeys) {}

  /**
   * List the public keys of access tokens
   *
   * @remarks By these keys alone a service of yours verifies an access token: `ES256`, type `at+jwt`, audience `stoa`, and as issuer the
   * `PUBLIC_URL` of this Stoa. A new key stands here for minutes before it signs; read them anew when a token names one that you do not have.
   */
  @Get('jwks.json')
  @Public()
  @CacheFor({ public: true, maxAge: JWKS_SECONDS })
  @ApiProblems({ 406: ['not_acceptable'], 500: ['internal_error'], 503: ['database_unavailable', 'database_busy'] })
  async list(): Promise<JwksDto> {
    return JwksDto.of(await this.keys.published());
  }
}
