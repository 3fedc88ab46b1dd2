import { Injectable } from '@nestjs/common';
import { OnSchedule } from '../platform/events/handlers.js';
import { StoreService } from '../store/index.js';
import { PaymentOperationsService } from './payment-operations.service.js';
import { PaymentService } from './payment.service.js';

@Injectable()
export class PaymentJobs {
  constructor(
    private readonly payments: PaymentService,
    private readonly operations: PaymentOperationsService,
    private readonly stores: StoreService,
  ) {}

  /** Asks providers what became of everything that has no answer yet. */
  @OnSchedule({ name: 'payment.resume_pending', everyMs: 'sweepMs' })
  async resumePending(): Promise<void> {
    const due = await this.payments.claimDue();
    await Promise.all(
      due.map((submission) => this.stores.runIn(submission.storeId, () => this.payments.resume(submission))),
    );
  }

  /** Gives back what orders hold that came to nothing. */
  @OnSchedule({ name: 'payment.reverse_owed', everyMs: 'sweepMs' })
  async reverseOwed(): Promise<void> {
    for (const owed of await this.operations.findOwed()) {
      await this.stores.runIn(owed.storeId, () => this.operations.reverseOwed(owed));
    }
  }
}
