import { type Actor, isAllowed } from '../../platform/auth/actor.js';
import { at, links, post } from '../../platform/http/link/links.js';
import type { StockLevelDto, StockLocationDto } from '../stock.dto.js';

/** What staff can do with a stock level. */
export const levelLinks = ({ id, variantId }: StockLevelDto, actor: Actor) =>
  links({
    self: at(`/v1/admin/stock-levels/${id}`),
    variant: at(`/v1/admin/variants/${variantId}`),
    adjust: isAllowed(actor, 'stock.adjust') && post('/v1/admin/stock-adjustments'),
  });

/** A location has no address of its own: it is an item of the list (RFC 6573). */
export const locationLinks = ({ id }: StockLocationDto) => ({
  collection: at('/v1/admin/stock-locations'),
  stockLevels: at(`/v1/admin/stock-levels?filter%5BlocationId%5D=${id}`),
});
