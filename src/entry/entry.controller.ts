import { Controller, Get } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../platform/auth/access.guard.js';
import { CacheFor } from '../platform/http/caching/cache-for.js';
import { LinkDto } from '../platform/http/link/link.dto.js';
import { Linked } from '../platform/http/link/linked.js';
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
  shop(): Omit<EntryDto, '_links'> {
    return { name: 'Stoa' };
  }

  /**
   * Begin here as staff
   *
   * @remarks Where everything of the staff begins. What it leads to asks for a sign-in.
   */
  @Get('admin')
  @Public()
  @CacheFor({ public: true, maxAge: 60, staleWhileRevalidate: 600 })
  @ApiOkResponse({ type: EntryDto })
  @Linked(adminLinks)
  admin(): Omit<EntryDto, '_links'> {
    return { name: 'Stoa, for staff' };
  }
}
