import type { IncomingHttpHeaders } from 'node:http';
import { Injectable } from '@nestjs/common';
import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import { Config } from '../config/config.js';
import { isDuplicate } from '../platform/db/postgres.faults.js';
import { isUuid } from '../platform/http/input/id.js';
import { StoreService } from '../store/index.js';
import { callbackContradictory, callbackMalformed, callbackSignatureWrong, callbackUnknown } from './payment.errors.js';
import { PaymentRepository } from './payment.repository.js';
import { PaymentService } from './payment.service.js';
import { SANDBOX_STATUSES, type SandboxOperation, toAnswer } from './sandbox.adapter.js';

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

  /** @throws `callback_signature_wrong`, `callback_malformed`, `callback_unknown`, `callback_contradictory` */
  async receive(body: Buffer, headers: IncomingHttpHeaders): Promise<void> {
    const data = operationOf(this.verified(body, headers));
    const submission = isUuid(data.operation) ? await this.repository.find(data.operation) : undefined;
    if (!submission) throw callbackUnknown(data.operation);
    if (submission.reference !== null && submission.reference !== data.id) throw callbackContradictory(data.operation);
    try {
      await this.stores.runIn(submission.storeId, () => this.payments.record(submission.id, toAnswer(data)));
    } catch (error) {
      if (isDuplicate(error, 'payment_transaction_reference')) throw callbackContradictory(data.operation);
      throw error;
    }
  }

  private verified(body: Buffer, headers: IncomingHttpHeaders): unknown {
    try {
      return this.webhook.verify(body.toString(), headers as Record<string, string>);
    } catch (error) {
      if (error instanceof WebhookVerificationError) throw callbackSignatureWrong();
      if (error instanceof SyntaxError) throw callbackMalformed('it is no JSON');
      throw error;
    }
  }
}

/** The bank signs whatever it sends; that does not make it what we expect. */
function operationOf(message: unknown): SandboxOperation & { operation: string } {
  const data: unknown = isRecord(message) ? message.data : undefined;
  if (!isRecord(data)) throw callbackMalformed('it has no data');
  const { id, operation, status } = data;
  if (typeof id !== 'string' || typeof operation !== 'string') throw callbackMalformed('it names no operation');
  const known = SANDBOX_STATUSES.find((one) => one === status);
  if (known === undefined) throw callbackMalformed('its status is unknown');
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return {
    ...{ id, operation, status: known },
    ...{
      declineCode: text(data.declineCode),
      failureCode: text(data.failureCode),
      challengeUrl: text(data.challengeUrl),
    },
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
