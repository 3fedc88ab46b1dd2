import { ApiLinks, type Links } from '../../platform/http/link/link.dto.js';
import { ListLinksDto, PageDto } from '../../platform/http/list/page.dto.js';
import type { CategoryNode } from './category.repository.js';

export class CategoryDto {
  /** UUID v7 */
  id: string;

  /**
   * Names the category in addresses; unique in the store
   * @example "table-lamps"
   */
  slug: string;

  /**
   * As shops show it; plain text
   * @example "Table lamps"
   */
  name: string;

  /** Null at the root */
  parentId: string | null;

  /**
   * Names from the root to this category
   * @example ["Light", "Table lamps"]
   */
  path: string[];

  /** RFC 3339, UTC */
  createdAt: string;

  /** RFC 3339, UTC */
  updatedAt: string;

  @ApiLinks()
  _links?: Links;

  static from(this: void, { id, slug, name, parentId, path, createdAt, updatedAt }: CategoryNode): CategoryDto {
    return { id, slug, name, parentId, path, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
  }
}

export class CategoryListDto {
  /** Every category, parents before children */
  data: CategoryDto[];
  page: PageDto;
  _links: ListLinksDto;
}
