import { Webhook } from 'standardwebhooks';
import { Agent, request } from 'undici';
import { messageOf } from './sandbox.answers.js';
import type { Callback } from './sandbox.books.js';

export interface CallbacksOptions {
  secret: string;
  /** Pauses before the second, third … delivery; their number decides when the bank gives up. */
  delays: number[];
  log: { warn(details: object, message: string): void };
  onOutcome: (callbackId: string, outcome: 'delivered' | 'abandoned') => void;
}

const deliveryTimeout = 10_000;

/** Delivers signed messages over HTTP, each until it is answered with 2xx or its tries are used up. */
export class Callbacks {
  // Bounds the connections per shop; what is more waits its turn inside the agent.
  private readonly agent = new Agent({ connections: 16 });
  private readonly webhook: Webhook;
  private readonly timers = new Set<NodeJS.Timeout>();
  private isClosed = false;

  constructor(private readonly options: CallbacksOptions) {
    this.webhook = new Webhook(options.secret);
  }

  /** Starts all outstanding copies of a callback side by side. */
  send(callback: Callback): void {
    const { id, url } = callback;
    const body = JSON.stringify(messageOf(callback));
    for (let copy = callback.copies; copy > 0; copy--) {
      void this.deliver({ id, url, body }, 0);
    }
  }

  /** What is not delivered by now stays owed in the books. */
  async close(): Promise<void> {
    this.isClosed = true;
    for (const timer of this.timers) {
      clearTimeout(timer);
    }
    await this.agent.destroy();
  }

  /** Never rejects: a failure leads to the next try, or to the end of them. */
  private async deliver(message: { id: string; url: string; body: string }, retries: number): Promise<void> {
    const failure = await this.post(message);
    if (this.isClosed) {
      return;
    }
    if (failure === undefined) {
      return this.options.onOutcome(message.id, 'delivered');
    }
    const delay = this.options.delays[retries];
    const { id, url } = message;
    if (delay === undefined) {
      this.options.log.warn({ callback: id, url, failure }, 'callback given up');
      return this.options.onOutcome(id, 'abandoned');
    }
    this.options.log.warn({ callback: id, url, failure, delay }, 'callback not delivered, will try again');
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      void this.deliver(message, retries + 1);
    }, delay);
    this.timers.add(timer);
  }

  /** Why the message did not arrive; nothing when it did. */
  private async post({ id, url, body }: { id: string; url: string; body: string }): Promise<string | undefined> {
    const now = new Date();
    try {
      const response = await request(url, {
        method: 'POST',
        dispatcher: this.agent,
        headersTimeout: deliveryTimeout,
        bodyTimeout: deliveryTimeout,
        headers: {
          'content-type': 'application/json',
          'webhook-id': id,
          'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
          'webhook-signature': this.webhook.sign(id, now, body),
        },
        body,
      });
      await response.body.dump();
      return response.statusCode >= 200 && response.statusCode < 300 ? undefined : `HTTP ${response.statusCode}`;
    } catch (error) {
      return error instanceof Error ? error.message || error.name : String(error);
    }
  }
}
