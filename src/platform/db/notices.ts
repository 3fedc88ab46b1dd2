import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Config } from '../../config/config.js';
import { Log } from '../logging/log.js';
import { PROCESS_TYPE, type ProcessType } from '../process.type.js';
import { Loop } from '../queue/loop.js';
import { Db } from './db.js';

const CHANNEL = 'stoa';
const AGAIN_MS = 500;
/** A connection that died without a word is found out by this question. */
const ALIVE_EVERY_MS = 5_000;

interface Notice {
  topic: string;
  key: string;
}

type Listener = (key: string) => void;

/**
 * Tells every process, a moment after the commit, that something changed which they may have in memory: LISTEN and NOTIFY of
 * PostgreSQL, on a connection of its own. A notice can be missed while that connection is away, so `isListening` says whether memory
 * may be believed, and `onGap` when everything remembered has to go.
 */
@Injectable()
export class Notices implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly listeners = new Map<string, Listener[]>();
  private readonly gapListeners: (() => void)[] = [];
  private readonly loop = new Loop();
  private client?: pg.Client;
  private listening = false;

  constructor(
    private readonly db: Db,
    private readonly config: Config,
    private readonly log: Log,
    @Inject(PROCESS_TYPE) private readonly type: ProcessType,
  ) {}

  /** Whether every notice reaches this process. */
  get isListening(): boolean {
    return this.listening;
  }

  /** Heard by all processes when the open transaction commits, or at once when there is none. @param key at most 7,000 bytes */
  async publish(topic: string, key: string): Promise<void> {
    const notice: Notice = { topic, key };
    await this.db.rows('SELECT pg_notify($1, $2)', [CHANNEL, JSON.stringify(notice)]);
  }

  on(topic: string, listener: Listener): void {
    this.listeners.set(topic, [...(this.listeners.get(topic) ?? []), listener]);
  }

  /** Notices may have been missed: whatever is remembered may be old. */
  onGap(listener: () => void): void {
    this.gapListeners.push(listener);
  }

  /** Commands end too soon to remember anything. */
  onApplicationBootstrap(): void {
    if (this.type === 'cli') return;
    this.loop.start(
      () => this.keepListening(),
      (error) => {
        this.log.warn('Changes of other processes are not heard; nothing is remembered until they are', { err: error });
        void this.end();
        return AGAIN_MS;
      },
    );
  }

  async onApplicationShutdown(): Promise<void> {
    await this.loop.stop();
    await this.end();
  }

  private async keepListening(): Promise<number> {
    if (this.listening) {
      await this.client?.query('SELECT 1');
      return ALIVE_EVERY_MS;
    }
    await this.end();
    const client = new pg.Client({
      connectionString: this.config.databaseUrl,
      application_name: 'stoa notices',
      connectionTimeoutMillis: 3_000,
      query_timeout: 3_000,
      keepAlive: true,
    });
    this.client = client;
    client.on('error', () => this.lose(client));
    client.on('end', () => this.lose(client));
    client.on('notification', ({ payload }) => this.hear(payload ?? ''));
    await client.connect();
    await client.query(`LISTEN ${CHANNEL}`);
    this.gapListeners.forEach((listener) => listener());
    this.listening = true;
    return ALIVE_EVERY_MS;
  }

  private hear(payload: string): void {
    const { topic, key } = JSON.parse(payload) as Notice;
    this.listeners.get(topic)?.forEach((listener) => listener(key));
  }

  private lose(client: pg.Client): void {
    if (client !== this.client || !this.listening) return;
    this.listening = false;
    this.gapListeners.forEach((listener) => listener());
  }

  private async end(): Promise<void> {
    const { client } = this;
    if (!client) return;
    this.lose(client);
    this.client = undefined;
    // It may be broken already, and is not used again either way.
    await client
      .end()
      .catch((error: unknown) => this.log.debug('A lost connection could not be ended', { err: error }));
  }
}
