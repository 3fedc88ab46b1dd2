import { Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { PaymentOperationsService } from '../../payment/index.js';
import type { Actor } from '../../platform/auth/actor.js';
import { StepUps } from '../../platform/auth/step-up.js';

/** Whoever gives back much has to have proven lately that it is them. */
@Injectable()
export class RefundLimitService {
  constructor(
    private readonly payments: PaymentOperationsService,
    private readonly stepUps: StepUps,
    private readonly config: Config,
  ) {}

  /**
   * In the transaction that asks for the refund, after it: many small ones of an order come to a large one. API keys were made by
   * somebody who had proven who they are, and are not asked.
   * @throws `step_up_required`
   */
  async assertProven(actor: Actor, orderId: string): Promise<void> {
    if (actor.kind === 'api-key') return;
    const transactions = (await this.payments.transactions([orderId])).get(orderId) ?? [];
    const refunds = transactions.filter(({ kind, state }) => kind === 'refund' && state !== 'failed');
    const total = refunds.reduce((sum, { amount }) => sum + amount, 0);
    if (total > this.config.refundStepUpAbove) await this.stepUps.assertProven(actor);
  }
}
