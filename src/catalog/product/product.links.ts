import { type Actor, isAllowed } from '../../platform/auth/actor.js';
import type { Links } from '../../platform/http/link/link.dto.js';
import { at, links, patch, post } from '../../platform/http/link/links.js';
import type { AdminProductDto, VariantDto } from './product.dto.js';

/** What staff can do with a product. */
export function adminProductLinks({ id, slug, status }: AdminProductDto, actor: Actor): Links {
  const address = `/v1/admin/products/${id}`;
  const mayWrite = isAllowed(actor, 'product.write');
  return links({
    self: at(address),
    inShop: status === 'published' && at(`/v2/products/${slug}`),
    update: mayWrite && patch(address),
    addVariant: mayWrite && post(`${address}/variants`),
  });
}

export const variantLinks = ({ id, productId }: VariantDto, actor: Actor): Links =>
  links({
    product: at(`/v1/admin/products/${productId}`),
    update: isAllowed(actor, 'product.write') && patch(`/v1/admin/variants/${id}`),
    prices: at(`/v1/admin/variants/${id}/prices`),
    stock: at(`/v1/admin/stock-levels?filter[variantId]=${id}`),
  });
