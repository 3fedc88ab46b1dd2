import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../../platform/auth/access.guard.js';
import { Linked } from '../../platform/http/link/linked.js';
import { Sparse } from '../../platform/http/fields/sparse.js';
import { WholeListOf } from '../../platform/http/list/list.decorator.js';
import { WholeListQuery } from '../../platform/http/list/list.query.js';
import { CacheFor } from '../../platform/http/caching/cache-for.js';
import { ApiProblems } from '../../platform/openapi/problems.js';
import { CategoryDto, CategoryListDto } from './category.dto.js';
import { categoryLinks } from './category.links.js';
import { CATEGORY_LIST } from './category.list.js';
import { CategoryService } from './category.service.js';

@ApiTags('Shop: categories')
@Controller('v1/categories')
export class CategoryController {
  constructor(private readonly categories: CategoryService) {}

  /**
   * List the category tree, parents before children
   *
   * @remarks All of it at once; `parentId` and `path` tell where each one hangs.
   */
  @Get()
  @Linked(categoryLinks)
  @Public()
  @CacheFor({ public: true, maxAge: 60, staleWhileRevalidate: 600 })
  @ApiProblems({ 503: ['store_missing'] })
  async list(@WholeListOf(CATEGORY_LIST) query: WholeListQuery): Promise<CategoryListDto> {
    return query.page(await this.categories.listTree()).map(CategoryDto.from);
  }

  /**
   * Get a category
   *
   * @remarks Its products are those of *List products* with `filter[category]`.
   *
   * @param slug Its name in addresses
   */
  @Get(':slug')
  @Linked(categoryLinks)
  @Public()
  @Sparse(CATEGORY_LIST)
  @CacheFor({ public: true, maxAge: 60, staleWhileRevalidate: 600 })
  @ApiProblems({ 404: ['category_not_found'], 503: ['store_missing'] })
  async get(@Param('slug') slug: string): Promise<CategoryDto> {
    return CategoryDto.from(await this.categories.getBySlug(slug));
  }
}
