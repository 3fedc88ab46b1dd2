import { Injectable } from '@nestjs/common';
import { type CategoryNode, CategoryRepository } from './category.repository.js';

@Injectable()
export class CategoryService {
  constructor(private readonly categories: CategoryRepository) {}

  /** The whole tree, parents before children. */
  listTree(): Promise<CategoryNode[]> {
    return this.categories.listTree();
  }

  /** @throws `category_not_found` */
  getBySlug(slug: string): Promise<CategoryNode> {
    return this.categories.getBySlug(slug);
  }
}
