import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../../platform/auth/access.guard.js';
import { ApiProblems } from '../../platform/openapi/problems.js';
import { CategoryDto, CategoryListDto } from './category.dto.js';
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
  @Public()
  @ApiProblems({ 503: ['store_missing'] })
  async list(): Promise<CategoryListDto> {
    return { data: (await this.categories.listTree()).map(CategoryDto.from) };
  }

  /**
   * Get a category
   *
   * @remarks Its products are those of *List products* with `filter[category]`.
   *
   * @param slug Its name in addresses
   */
  @Get(':slug')
  @Public()
  @ApiProblems({ 404: ['category_not_found'], 503: ['store_missing'] })
  async get(@Param('slug') slug: string): Promise<CategoryDto> {
    return CategoryDto.from(await this.categories.getBySlug(slug));
  }
}
