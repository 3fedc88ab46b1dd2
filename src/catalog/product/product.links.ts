import { type Actor, isAllowed } from '../../platform/auth/actor.js';
import type { Links } from '../../platform/http/link/link.dto.js';
import type { Linking } from '../../platform/http/link/linked.js';
import { at, links, patch, post, put, remove } from '../../platform/http/link/links.js';
import type { VariantDto } from '../variant/variant.dto.js';
import type { AdminProductDto } from './product.dto.js';

/** A product and each of its variants, with what staff can do with them. */
export const linkedProduct: Linking<AdminProductDto> = (product, link) =>
  link({ ...product, variants: product.variants.map((variant) => link(variant, variantLinks)) }, adminProductLinks);

function adminProductLinks({ id, slug, status, deletedAt }: AdminProductDto, actor: Actor): Links {
  const address = `/v1/admin/products/${id}`;
  const mayWrite = isAllowed(actor, 'product.write') && deletedAt === null;
  return links({
    self: at(address),
    inShop: status === 'published' && deletedAt === null && at(`/v2/products/${slug}`),
    update: mayWrite && patch(address),
    replace: mayWrite && put(address),
    delete: mayWrite && remove(address),
    restore: isAllowed(actor, 'product.write') && deletedAt !== null && post(`${address}/restoration`),
    addVariant: mayWrite && post(`${address}/variants`),
  });
}

export function variantLinks({ id, productId, deletedAt }: VariantDto, actor: Actor): Links {
  const address = `/v1/admin/variants/${id}`;
  const mayWrite = isAllowed(actor, 'product.write') && deletedAt === null;
  return links({
    self: at(address),
    product: at(`/v1/admin/products/${productId}`),
    update: mayWrite && patch(address),
    delete: mayWrite && remove(address),
    restore: isAllowed(actor, 'product.write') && deletedAt !== null && post(`${address}/restoration`),
    prices: deletedAt === null && at(`${address}/prices`),
    stock: at(`/v1/admin/stock-levels?filter%5BvariantId%5D=${id}`),
  });
}
