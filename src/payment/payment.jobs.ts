import { Injectable } from '@nestjs/common';
import { OnSchedule } from '../platform/events/handlers.js';
import { Log } from '../platform/logging/log.js';
import { StoreService } from '../store/index.js';
import { PaymentOperationsService } from './payment-operations.service.js';
import type { Submission } from './payment.repository.js';
import { PaymentService } from './payment.service.js';

@Injectable()
export class PaymentJobs {
  constructor(
    private readonly payments: PaymentService,
    private readonly operations: PaymentOperationsService,
    private readonly stores: StoreService,
    private readonly log: Log,
  ) {}

  /** Asks providers what became of everything that has no answer yet. */
  @OnSchedule({ name: 'payment.resume_pending', everyMs: 'sweepMs' })
  async resumePending(): Promise<void> {
    await Promise.all((await this.payments.claimDue()).map((submission) => this.resume(submission)));
  }

  private async resume(submission: Submission): Promise<void> {
    try {
      await this.stores.runIn(submission.storeId, () => this.payments.resume(submission));
    } catch (error) {
      this.log.error('A payment could not be resumed; trying again', { err: error, transactionId: submission.id });
    }
  }

  /** Gives back what orders hold that came to nothing. */
  @OnSchedule({ name: 'payment.reverse_owed', everyMs: 'sweepMs' })
  async reverseOwed(): Promise<void> {
    for (const owed of await this.operations.findOwed()) {
      try {
        await this.stores.runIn(owed.storeId, () => this.operations.reverseOwed(owed));
      } catch (error) {
        this.log.error('What an order holds could not be given back; trying again', { err: error, ...owed });
      }
    }
  }
}
