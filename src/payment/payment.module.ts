import { Module } from '@nestjs/common';
import { StoreModule } from '../store/index.js';
import { CallbackController } from './callback.controller.js';
import { CallbackService } from './callback.service.js';
import { PaymentJobs } from './payment.jobs.js';
import { PaymentOperationsService } from './payment-operations.service.js';
import { PAYMENT_PROVIDERS, type PaymentProvider } from './payment.port.js';
import { PaymentRepository } from './payment.repository.js';
import { PaymentService } from './payment.service.js';
import { SandboxAdapter } from './sandbox.adapter.js';

@Module({
  imports: [StoreModule],
  controllers: [CallbackController],
  providers: [
    PaymentRepository,
    PaymentService,
    PaymentOperationsService,
    CallbackService,
    PaymentJobs,
    SandboxAdapter,
    {
      provide: PAYMENT_PROVIDERS,
      inject: [SandboxAdapter],
      useFactory: (...providers: PaymentProvider[]) => providers,
    },
  ],
  exports: [PaymentService, PaymentOperationsService],
})
export class PaymentModule {}
