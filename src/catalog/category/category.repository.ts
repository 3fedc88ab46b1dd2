import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { StoreScopedRepository } from '../../store/index.js';
import { categoryNotFound } from '../catalog.errors.js';
import { Category } from './category.entity.js';
import { slugOf } from '../product/slug.js';

/** A category with where it stands in the tree. */
export interface CategoryNode {
  id: string;
  slug: string;
  name: string;
  parentId: string | null;
  createdAt: Date;
  updatedAt: Date;
  /** Names from the root to this one. */
  path: string[];
}

const TREE = `
  WITH RECURSIVE tree AS (
    SELECT id, slug, name, parent_id, created_at, updated_at, ARRAY[name] AS path, ARRAY[position] AS place
    FROM category WHERE store_id = $1 AND parent_id IS NULL
    UNION ALL
    SELECT child.id, child.slug, child.name, child.parent_id, child.created_at, child.updated_at,
      tree.path || child.name, tree.place || child.position
    FROM category child JOIN tree ON child.parent_id = tree.id)
  SELECT id, slug, name, parent_id AS "parentId", created_at AS "createdAt", updated_at AS "updatedAt", path FROM tree`;

@Injectable()
export class CategoryRepository extends StoreScopedRepository {
  /** The whole tree, parents before children, as shops show it. */
  async listTree(): Promise<CategoryNode[]> {
    return this.db.rows<CategoryNode>(`${TREE} ORDER BY place, path`, [await this.storeId()]);
  }

  async getBySlug(slug: string): Promise<CategoryNode> {
    const category = await this.db.row<CategoryNode>(`${TREE} WHERE slug = $2`, [await this.storeId(), slug]);
    if (!category) throw categoryNotFound(slug);
    return category;
  }

  /** The category with this name under this parent, made if it is missing; twins in parallel get the same one. */
  async ensure(name: string, parent: Category | null): Promise<Category> {
    const storeId = await this.storeId();
    const slugs = [slugOf(name), slugOf(`${parent?.slug ?? ''} ${name}`), slugOf(`${name} ${uuid().slice(-6)}`)];
    for (const slug of slugs) {
      await this.db.rows(
        `INSERT INTO category (id, store_id, parent_id, slug, name, position)
         SELECT $1, $2, $3, $4, $5, (SELECT count(*) FROM category WHERE store_id = $2 AND parent_id IS NOT DISTINCT FROM $3)
         ON CONFLICT DO NOTHING`,
        [uuid(), storeId, parent?.id ?? null, slug, name],
      );
      const found = await this.find(name, parent?.id ?? null, storeId);
      if (found) return found;
    }
    throw categoryNotFound(name);
  }

  /** For each list of paths of names, the categories at their ends; missing categories are made. */
  async ensureLeaves(lists: string[][][]): Promise<string[][]> {
    const known = await this.named([...new Set(lists.flat(2))]);
    const leaves: string[][] = [];
    for (const paths of lists) {
      const ids = new Set<string>();
      for (const path of paths) {
        let category: Category | null = null;
        for (const name of path) {
          const key = keyOf(name, category?.id ?? null);
          category = known.get(key) ?? (await this.ensure(name, category));
          known.set(key, category);
        }
        if (category) ids.add(category.id);
      }
      leaves.push([...ids]);
    }
    return leaves;
  }

  /** Where these products are filed: the path of each category, from the root. */
  pathsOf(productIds: string[]): Promise<{ productId: string; path: string[] }[]> {
    return this.db.rows(
      `WITH RECURSIVE line AS (
         SELECT filed.product_id, category.parent_id, ARRAY[category.name] AS path
         FROM product_category filed JOIN category ON category.id = filed.category_id
         WHERE filed.product_id = ANY($1) AND filed.is_direct
         UNION ALL
         SELECT line.product_id, parent.parent_id, parent.name || line.path
         FROM line JOIN category parent ON parent.id = line.parent_id)
       SELECT product_id AS "productId", path FROM line WHERE parent_id IS NULL ORDER BY product_id, path`,
      [productIds],
    );
  }

  private async named(names: string[]): Promise<Map<string, Category>> {
    if (names.length === 0) return new Map();
    const categories = await this.db.rows<Category>(
      `SELECT id, store_id AS "storeId", parent_id AS "parentId", slug, name, position FROM category
       WHERE store_id = $1 AND name = ANY($2)`,
      [await this.storeId(), names],
    );
    return new Map(categories.map((category) => [keyOf(category.name, category.parentId), category]));
  }

  private find(name: string, parentId: string | null, storeId: string): Promise<Category | undefined> {
    return this.db.row<Category>(
      `SELECT id, store_id AS "storeId", parent_id AS "parentId", slug, name, position FROM category
       WHERE store_id = $1 AND parent_id IS NOT DISTINCT FROM $2 AND name = $3`,
      [storeId, parentId, name],
    );
  }
}

const keyOf = (name: string, parentId: string | null): string => `${parentId ?? ''}/${name}`;
