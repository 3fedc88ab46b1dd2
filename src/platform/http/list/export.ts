import { PassThrough, type Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Config } from '../../../config/config.js';
import { Db } from '../../db/db.js';
import { exportsBusy } from '../../errors/platform.errors.js';
import { Log } from '../../logging/log.js';
import type { Page } from './page.js';

/** A client that reads nothing for so long is given up. Shorter than PostgreSQL waits for an idle transaction. */
const STALLED_MS = 20_000;
/** A snapshot keeps PostgreSQL from tidying up behind it. */
const LONGEST_MS = 600_000;

/** How the items of an export become text. */
export interface ExportText {
  heading: string;
  rows: (items: object[]) => string;
}

/** A client that went away or stopped reading. */
class Abandoned extends Error {}

/** Streams all pages of a list out of one snapshot of the database, a page in memory at a time. */
@Injectable()
export class ListExport {
  private running = 0;
  /** Each holds a connection for as long as its client reads. */
  private readonly most: number;

  constructor(
    private readonly db: Db,
    private readonly log: Log,
    config: Config,
  ) {
    this.most = Math.max(1, Math.floor(config.databasePool / 5));
  }

  /**
   * Starts an export. It waits for the first page, so that what is wrong with the request is still answered as a problem.
   * @param pageAfter answers the page that begins after the cursor; it is called within the snapshot
   * @throws `exports_busy` when as many as may run are running
   */
  start(text: ExportText, pageAfter: (cursor: string | null) => Promise<Page<object>>): Promise<Readable> {
    if (this.running >= this.most) throw exportsBusy();
    this.running++;
    const body = new PassThrough({ highWaterMark: 65_536 });
    // Whoever sends it listens too; before that nobody does, and an error that nobody hears ends the process.
    body.on('error', () => undefined);
    return new Promise((resolve, reject) => {
      this.db
        .snapshot(() => pour(body, text, pageAfter, () => resolve(body)))
        .finally(() => this.running--)
        .then(
          () => void body.end(),
          (thrown: unknown) => {
            const error = thrown instanceof Error ? thrown : new Error('An export broke off', { cause: thrown });
            reject(error); // without effect once the first page is out
            if (!(error instanceof Abandoned)) this.log.warn('An export broke off', { err: error });
            body.destroy(error);
          },
        );
    });
  }
}

async function pour(
  body: PassThrough,
  { heading, rows }: ExportText,
  pageAfter: (cursor: string | null) => Promise<Page<object>>,
  begun: () => void,
): Promise<void> {
  const deadline = performance.now() + LONGEST_MS;
  let { data, page } = await pageAfter(null);
  begun();
  await write(body, heading + rows(data));
  while (page.next !== null) {
    if (performance.now() > deadline) throw new Abandoned('It took too long');
    ({ data, page } = await pageAfter(page.next));
    await write(body, rows(data));
  }
}

/** Waits until the client has taken enough of what it was given. */
function write(body: PassThrough, text: string): Promise<void> {
  if (body.destroyed) return Promise.reject(new Abandoned('The client went away'));
  if (text === '' || body.write(text)) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const settle = (error?: Error) => {
      clearTimeout(timer);
      body.off('drain', drained).off('close', closed);
      if (error) reject(error);
      else resolve();
    };
    const drained = () => settle();
    const closed = () => settle(new Abandoned('The client went away'));
    const timer = setTimeout(() => settle(new Abandoned('The client stopped reading')), STALLED_MS);
    body.once('drain', drained).once('close', closed);
  });
}
