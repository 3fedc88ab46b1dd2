import type { IncomingHttpHeaders } from 'node:http';
import { Injectable } from '@nestjs/common';
import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import { Config } from '../config/config.js';
import { isUuid } from '../platform/http/list/list.values.js';
import { StoreService } from '../store/index.js';
import { callbackSignatureWrong, callbackUnknown } from './payment.errors.js';
import { PaymentRepository } from './payment.repository.js';
import { PaymentService } from './payment.service.js';
import { type SandboxOperation, toAnswer } from './sandbox.adapter.js';

interface SandboxCallback {
  data: SandboxOperation & { operation: string };
}

/** What providers tell of their own accord. It takes the same door as an answer, so the order of arrival does not matter. */
@Injectable()
export class CallbackService {
  private readonly webhook: Webhook;

  constructor(
    private readonly payments: PaymentService,
    private readonly repository: PaymentRepository,
    private readonly stores: StoreService,
    config: Config,
  ) {
    this.webhook = new Webhook(config.sandboxSecret);
  }

  /** @throws `callback_signature_wrong`, `callback_unknown` */
  async receive(body: Buffer, headers: IncomingHttpHeaders): Promise<void> {
    const { data } = this.verified(body, headers);
    const submission = isUuid(data.operation) ? await this.repository.find(data.operation) : undefined;
    if (!submission) throw callbackUnknown(data.operation);
    await this.stores.runIn(submission.storeId, () => this.payments.record(submission.id, toAnswer(data)));
  }

  private verified(body: Buffer, headers: IncomingHttpHeaders): SandboxCallback {
    try {
      return this.webhook.verify(body.toString(), headers as Record<string, string>) as SandboxCallback;
    } catch (error) {
      if (error instanceof WebhookVerificationError) throw callbackSignatureWrong();
      throw error;
    }
  }
}
