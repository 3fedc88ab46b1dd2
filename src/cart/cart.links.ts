import type { Links } from '../platform/http/link/link.dto.js';
import type { Linking } from '../platform/http/link/linked.js';
import { at, links, patch, post, remove } from '../platform/http/link/links.js';
import type { CartDto, CartLineDto } from './cart.dto.js';

/** A cart and each of its lines, with what a shopper can do with them now. */
export const linkedCart: Linking<CartDto> = (cart, link) => {
  const lineLinks = (line: CartLineDto) => linksOfLine(cart, line);
  return link({ ...cart, lines: cart.lines.map((line) => link(line, lineLinks)) }, cartLinks);
};

function cartLinks({ id, status, lines }: CartDto): Links {
  const isOpen = status === 'active';
  return links({
    self: at(`/v1/carts/${id}`),
    addLine: isOpen && post(`/v1/carts/${id}/lines`),
    shippingMethods: at('/v1/shipping-methods'),
    checkout: isOpen && lines.length > 0 && post(`/v1/carts/${id}/checkout`),
  });
}

function linksOfLine({ id, status }: CartDto, line: CartLineDto): Links {
  const isOpen = status === 'active';
  const address = `/v1/carts/${id}/lines/${line.id}`;
  return links({ change: isOpen && patch(address), remove: isOpen && remove(address) });
}
