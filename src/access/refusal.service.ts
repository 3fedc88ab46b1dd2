import { type BeforeApplicationShutdown, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Refusal } from '../platform/auth/grants.js';
import { Db } from '../platform/db/db.js';
import { Outbox } from '../platform/events/outbox.js';
import { Log } from '../platform/logging/log.js';
import { StoreService } from '../store/index.js';
import { AccessRefused } from './access.events.js';
import { type RefusalNews, RefusalTally } from './refusal.tally.js';

const COUNTED_EVERY_MS = 60_000;

/**
 * Announces refusals after they were answered, in transactions of its own: what was refused has changed nothing, and its answer does
 * not wait. What cannot be written is lost here and stands in the log of requests.
 */
@Injectable()
export class RefusalService implements OnModuleInit, BeforeApplicationShutdown {
  private readonly tally = new RefusalTally();
  private readonly pending: RefusalNews[] = [];
  private writing?: Promise<void> | undefined;
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly stores: StoreService,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.timer = setInterval(() => this.write(this.tally.close()), COUNTED_EVERY_MS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    this.write(this.tally.close());
    await this.writing;
  }

  onRefused({ actor, ...refusal }: Refusal): void {
    const store = this.stores.find();
    const storeId = store instanceof Promise ? null : (store?.id ?? null);
    this.write(this.tally.add({ actorId: actor.id, actorKind: actor.kind, storeId, ...refusal }));
  }

  /** One transaction at a time, with all that has come meanwhile. */
  private write(news: RefusalNews[]): void {
    this.pending.push(...news);
    if (this.pending.length > 0) this.writing ??= this.drain();
  }

  private async drain(): Promise<void> {
    while (this.pending.length > 0) {
      const batch = this.pending.splice(0);
      try {
        await this.db.transaction(() => this.outbox.publishAll(AccessRefused, batch));
      } catch (error) {
        this.log.warn('Refusals could not be announced', { err: error, count: batch.length });
      }
    }
    this.writing = undefined;
  }
}
