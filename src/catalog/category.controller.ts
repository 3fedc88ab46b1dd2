import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../platform/auth/access.guard.js';
import { CategoryDto, CategoryListDto } from './category.dto.js';
import { CategoryRepository } from './category.repository.js';

@ApiTags('Shop: categories')
@Controller('v1/categories')
export class CategoryController {
  constructor(private readonly categories: CategoryRepository) {}

  /** List the category tree, parents before children */
  @Get()
  @Public()
  async list(): Promise<CategoryListDto> {
    return { data: (await this.categories.listTree()).map(CategoryDto.from) };
  }

  /** Get a category by its slug */
  @Get(':slug')
  @Public()
  async get(@Param('slug') slug: string): Promise<CategoryDto> {
    return CategoryDto.from(await this.categories.getBySlug(slug));
  }
}
