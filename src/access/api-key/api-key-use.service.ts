import { type BeforeApplicationShutdown, Injectable, type OnModuleInit } from '@nestjs/common';
import { Log } from '../../platform/logging/log.js';
import { ApiKeyRepository, type KeyUse } from './api-key.repository.js';

const WRITTEN_EVERY_MS = 60_000;

/** When and from where keys were last used: noted in memory, and written for all keys in one statement a minute. */
@Injectable()
export class ApiKeyUses implements OnModuleInit, BeforeApplicationShutdown {
  private uses = new Map<string, KeyUse>();
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly keys: ApiKeyRepository,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.timer = setInterval(() => void this.write(), WRITTEN_EVERY_MS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.write();
  }

  note(id: string, address: string): void {
    this.uses.set(id, { id, at: new Date(), address });
  }

  /** What cannot be written is lost: a minute of a date that is there to find keys that nobody uses. */
  async write(): Promise<void> {
    if (this.uses.size === 0) return;
    const uses = [...this.uses.values()];
    this.uses = new Map();
    try {
      await this.keys.used(uses);
    } catch (error) {
      this.log.warn('The last use of API keys could not be written', { err: error, count: uses.length });
    }
  }
}
