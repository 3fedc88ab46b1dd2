import type { Links } from '../platform/http/link/link.dto.js';
import { at, links, post } from '../platform/http/link/links.js';
import type { CartDto } from './cart.dto.js';

/** What a shopper can do with their cart now. */
export function cartLinks({ id, status, lines }: CartDto): Links {
  const isOpen = status === 'active';
  return links({
    self: at(`/v1/carts/${id}`),
    addLine: isOpen && post(`/v1/carts/${id}/lines`),
    shippingMethods: at('/v1/shipping-methods'),
    checkout: isOpen && lines.length > 0 && post(`/v1/carts/${id}/checkout`),
  });
}
