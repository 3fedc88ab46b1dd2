export { ShippingModule } from './shipping.module.js';
export { type NewShippingMethod, ShippingService } from './shipping.service.js';
