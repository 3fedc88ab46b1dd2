export { CartCheckoutService, type PriceChange, type PricedLine } from './cart-checkout.service.js';
export type { Cart } from './cart.entity.js';
export { cartAlreadyOrdered } from './cart.errors.js';
export { CartModule } from './cart.module.js';
export { OwnCart } from './own-cart.service.js';
export { TotalsDto } from './cart.dto.js';
export type { Totals } from './cart.totals.js';
