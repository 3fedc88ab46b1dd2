import type { Links } from '../platform/http/link/link.dto.js';
import { at, links, post } from '../platform/http/link/links.js';
import type { ListedProductDto, ProductDetailDto } from './product-listing.dto.js';

export const listedProductLinks = ({ id, slug }: ListedProductDto): Links =>
  links({ self: at(`/v2/products/${id}`), bySlug: at(`/v2/products/${slug}`) });

/** What a shopper can do with a product now: put it into a cart while any of it can be bought. */
export const productLinks = ({ id, slug, categories, variants }: ProductDetailDto): Links =>
  links({
    self: at(`/v2/products/${id}`),
    bySlug: at(`/v2/products/${slug}`),
    category: categories[0] && at(`/v1/categories/${categories[0].slug}`),
    createCart: variants.some(({ availability }) => availability !== 'sold_out') && post('/v1/carts'),
  });
