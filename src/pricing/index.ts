export { PriceService } from './price.service.js';
export { PricingModule } from './pricing.module.js';
