import { DomainError } from '../../platform/errors/domain.error.js';
import { sqlState } from '../../platform/db/postgres.faults.js';
import type { Outcome } from '../assortment.service.js';
import type { ProductRecord } from '../product.record.js';
import type { Entry } from './import.entries.js';
import type { Fault } from './import.fault.js';
import { SeenKeys } from './import.keys.js';
import type { ImportReport, Tally } from './import.report.js';

/** A batch also ends when its lines come to this, so that large records do not add up in memory. */
const MAX_BATCH_BYTES = 4_194_304;

/** An entry that can be written. */
type Writable = Entry & { record: ProductRecord };

export interface Run {
  /** All of the records, or none when it throws. */
  write: (records: ProductRecord[]) => Promise<Outcome[]>;
  report: ImportReport;
  /** Entries in a batch. */
  batchSize: number;
  /** Called whenever there is something new to say. */
  onProgress: (tally: Tally) => void;
}

/** Writes entries in batches. After each one the report and the checkpoint say what is in the database. */
export class ImportRun {
  readonly tally: Tally;
  private readonly seen = new SeenKeys();
  private readonly done: number;
  private entries = 0;
  private batch: Writable[] = [];
  private waiting = 0;
  private waitingBytes = 0;
  private lastLine = 0;

  constructor(private readonly run: Run) {
    this.tally = structuredClone(run.report.resumed);
    this.done = this.tally.entries;
  }

  /** Takes the next entry. What an earlier run is done with is only remembered. */
  async take(entry: Entry): Promise<void> {
    this.entries += 1;
    const checked = this.refuseRepetition(entry);
    if (this.entries <= this.done) {
      if (this.entries % this.run.batchSize === 0) this.run.onProgress(this.tally);
      return;
    }
    if (isWritable(checked)) this.batch.push(checked);
    else this.refuse(checked, checked.faults);
    this.lastLine = Math.max(this.lastLine, checked.lastLine);
    this.waiting += 1;
    this.waitingBytes += checked.length;
    if (this.waiting >= this.run.batchSize || this.waitingBytes >= MAX_BATCH_BYTES) await this.flush();
  }

  /** Writes what has been taken. */
  async flush(): Promise<void> {
    await this.write(this.batch);
    this.batch = [];
    this.waiting = 0;
    this.waitingBytes = 0;
    this.tally.line = Math.max(this.tally.line, this.lastLine);
    this.tally.entries = Math.max(this.entries, this.done);
    this.run.report.save(this.tally);
    this.run.onProgress(this.tally);
  }

  /** A key counts from the first record that could be written: one that is refused may stand again, put right. */
  private refuseRepetition(entry: Entry): Entry {
    const { externalId, line, record, ...rest } = entry;
    if (externalId === null) return entry;
    const before = this.seen.lineOf(externalId);
    if (before === undefined) {
      if (record) this.seen.add(externalId, line);
      return entry;
    }
    const reason = `Line ${before} has the external id ${externalId} already`;
    const fault = { line, field: 'externalId', code: 'external_id_repeated', reason };
    return { ...rest, externalId, line, faults: [fault, ...entry.faults] };
  }

  /** A batch that is refused is cut in two until the records that cannot be written stand alone. */
  private async write(batch: Writable[]): Promise<void> {
    const [first] = batch;
    if (!first) return;
    try {
      const outcomes = await this.run.write(batch.map(({ record }) => record));
      for (const outcome of outcomes) this.tally[outcome] += 1;
    } catch (error) {
      const fault = faultOfWriting(error, first.record);
      if (!fault) throw error;
      if (batch.length === 1) return this.refuse(first, [{ ...fault, line: first.line }]);
      const middle = batch.length >> 1;
      await this.write(batch.slice(0, middle));
      await this.write(batch.slice(middle));
    }
  }

  private refuse({ externalId }: Entry, faults: Entry['faults']): void {
    this.tally.refused += 1;
    for (const fault of faults) {
      this.tally.reasons[fault.code] = (this.tally.reasons[fault.code] ?? 0) + 1;
      this.run.report.add({ ...fault, externalId });
    }
  }
}

const isWritable = (entry: Entry): entry is Writable => entry.record !== undefined;

/** What the error says of the record; undefined when it is not the record's fault. */
function faultOfWriting(error: unknown, { variants }: ProductRecord): Fault | undefined {
  if (error instanceof DomainError) {
    if (error.kind === 'unavailable') return undefined;
    const variant = variants.findIndex(({ sku }) => sku === error.details.sku);
    const field = error.code === 'slug_taken' ? 'slug' : variant === -1 ? null : `variants[${variant}]`;
    return { field: error.code === 'sku_taken' ? `${field}.sku` : field, code: error.code, reason: error.detail };
  }
  // A value or a row that PostgreSQL cannot store: classes 22 and 23.
  if (!/^2[23]/.test(sqlState(error) ?? '')) return undefined;
  return { field: null, code: 'not_storable', reason: (error as Error).message };
}
