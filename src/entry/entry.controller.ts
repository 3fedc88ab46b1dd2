import { Controller, Get } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public, PublicOrSignedIn } from '../platform/auth/access.guard.js';
import { CacheFor } from '../platform/http/caching/cache-for.js';
import { LinkDto } from '../platform/http/link/link.dto.js';
import { Linked } from '../platform/http/link/linked.js';
import { ApiProblems } from '../platform/openapi/problems.js';
import { EntryDto } from './entry.dto.js';
import { adminLinks, shopLinks } from './entry.links.js';

/** The one address that a client needs to know; it gets to everything else by following links. */
@ApiTags('Shop: entry')
@ApiExtraModels(LinkDto)
@Controller('v1')
export class EntryController {
  /**
   * Begin here
   *
   * @remarks Where everything of the shop begins.
   */
  @Get()
  @Public()
  @CacheFor({ public: true, maxAge: 60, staleWhileRevalidate: 600 })
  @ApiOkResponse({ type: EntryDto })
  @Linked(shopLinks)
  shop(): EntryDto {
    return { name: 'Stoa' };
  }

  /**
   * Begin here as staff
   *
   * @remarks Where everything of the staff begins: the sign-in, and with a token what the role of whoever sends it includes.
   */
  @Get('admin')
  @PublicOrSignedIn()
  @ApiOkResponse({ type: EntryDto })
  @ApiProblems({ 401: ['authentication_required'] })
  @Linked(adminLinks)
  admin(): EntryDto {
    return { name: 'Stoa, for staff' };
  }
}
