import { at } from '../../platform/http/link/links.js';
import type { CategoryDto } from './category.dto.js';

/** What a shopper finds from a category. */
export const categoryLinks = ({ slug }: CategoryDto) => ({
  self: at(`/v1/categories/${encodeURIComponent(slug)}`),
  products: at(`/v1/products?filter%5Bcategory%5D=${encodeURIComponent(slug)}`),
});
