export { PaymentModule } from './payment.module.js';
export { paymentDeclined } from './payment.errors.js';
export { isGivenUp } from './payment.port.js';
export { PaymentOperationsService, type PaymentOverview } from './payment-operations.service.js';
export type { TransactionOverview } from './payment.repository.js';
export { PaymentService } from './payment.service.js';
