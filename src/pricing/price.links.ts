import { type Actor, isAllowed } from '../platform/auth/actor.js';
import { at, links, put } from '../platform/http/link/links.js';
import type { VariantPricesDto } from './price.dto.js';

/** What staff can do with what a variant costs. */
export const priceLinks = ({ variantId }: VariantPricesDto, actor: Actor) =>
  links({
    self: at(`/v1/admin/variants/${variantId}/prices`),
    variant: at(`/v1/admin/variants/${variantId}`),
    replace: isAllowed(actor, 'product.write') && put(`/v1/admin/variants/${variantId}/prices`),
  });
