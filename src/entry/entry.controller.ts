import { Controller, Get } from '@nestjs/common';
import { ApiExtraModels, ApiTags } from '@nestjs/swagger';
import { Public } from '../platform/auth/access.guard.js';
import { CacheFor } from '../platform/http/caching/cache-for.js';
import { LinkDto } from '../platform/http/link/link.dto.js';
import { at, post } from '../platform/http/link/links.js';
import { EntryDto } from './entry.dto.js';

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
  shop(): EntryDto {
    return {
      name: 'Stoa',
      _links: {
        self: at('/v1'),
        products: at('/v1/products'),
        categories: at('/v1/categories'),
        shippingMethods: at('/v1/shipping-methods'),
        createCart: post('/v1/carts'),
        admin: at('/v1/admin'),
        documentation: at('/docs'),
        openapi: at('/openapi.json'),
      },
    };
  }

  /**
   * Begin here as staff
   *
   * @remarks Where everything of the staff begins. What it leads to asks for a sign-in.
   */
  @Get('admin')
  @Public()
  @CacheFor({ public: true, maxAge: 60, staleWhileRevalidate: 600 })
  admin(): EntryDto {
    return {
      name: 'Stoa, for staff',
      _links: {
        self: at('/v1/admin'),
        signIn: post('/v1/admin/sessions'),
        products: at('/v1/admin/products'),
        createProduct: post('/v1/admin/products'),
        orders: at('/v1/admin/orders'),
        stockLevels: at('/v1/admin/stock-levels'),
        stockLocations: at('/v1/admin/stock-locations'),
        adjustStock: post('/v1/admin/stock-adjustments'),
        shop: at('/v1'),
      },
    };
  }
}
