import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { isConnectionLoss } from '../../platform/db/postgres.faults.js';
import { type Store, StoreService } from '../../store/index.js';
import { AssortmentService } from '../assortment.service.js';
import { readEntries, type Reading } from './import.entries.js';
import { ImportFailure } from './import.failure.js';
import type { MissingPrice } from '../mapping/column.mapping.js';
import { parseMapping } from '../mapping/mapping.file.js';
import { type Format, formatOf, ImportFile } from '../source/source.file.js';
import { ImportReport, type Tally } from './import.report.js';
import { ImportRun } from './import.run.js';

export interface ImportOptions {
  file: string;
  /** Told by the file's name otherwise. */
  format?: Format;
  /** Path of a mapping file. */
  mapping?: string;
  /** Where the report goes. */
  report?: string;
  /** Of prices that name none; that of the mapping, then the store's first, otherwise. */
  currency?: string;
  /** Code of the stock location that counts are for when they name none. */
  location?: string;
  missingPrice?: MissingPrice;
  /** Whether a run that was cut off is gone on with. */
  start?: 'fresh' | 'resume';
  batchSize?: number;
}

export interface ImportProgress {
  bytes: number;
  size: number;
  tally: Tally;
}

export interface ImportSummary {
  tally: Tally;
  /** What an earlier run had done already. */
  resumed: Tally;
  report: string;
  seconds: number;
}

const BATCH_SIZE = 200;

/** Imports products from files of any size. */
@Injectable()
export class ImportService {
  constructor(
    private readonly assortment: AssortmentService,
    private readonly stores: StoreService,
  ) {}

  /** @throws {ImportFailure} when it cannot begin or go on; what was written until then stays */
  async run(options: ImportOptions, onProgress: (progress: ImportProgress) => void): Promise<ImportSummary> {
    const began = performance.now();
    const store = await this.stores.current();
    const file = await ImportFile.open(options.file);
    const reading = readingOf(options, store);
    const path = options.report ?? join('.stoa', 'import', `${basename(options.file)}.report.ndjson`);
    const report = ImportReport.open(path, fingerprintOf(file, reading, store), options.start ?? 'resume');
    const run = new ImportRun({
      write: (records) => this.assortment.writeAll(records),
      report,
      batchSize: options.batchSize ?? BATCH_SIZE,
      onProgress: (tally) => onProgress({ bytes: file.bytesRead, size: file.size, tally }),
    });
    try {
      for await (const entry of readEntries(file, reading)) await run.take(entry);
      await run.flush();
      if (run.tally.entries === 0) throw new ImportFailure(`There are no products in ${options.file}`);
      report.finish();
    } catch (error) {
      throw isConnectionLoss(error) ? interrupted(run.tally, error as Error) : error;
    } finally {
      report.close();
    }
    const seconds = (performance.now() - began) / 1_000;
    return { tally: run.tally, resumed: report.resumed, report: path, seconds };
  }
}

function readingOf(options: ImportOptions, { currencies }: Store): Reading {
  const mapping = options.mapping === undefined ? undefined : parseMapping(textOf(options.mapping), options.mapping);
  const currency = options.currency ?? mapping?.currency ?? currencies[0]!; // a store has at least one
  if (!currencies.includes(currency)) {
    throw new ImportFailure(`The store does not sell in ${currency}, only in ${currencies.join(', ')}`);
  }
  return {
    format: options.format ?? formatOf(options.file),
    ...(mapping && { mapping }),
    defaults: { currency, location: options.location ?? 'main' },
    missingPrice: options.missingPrice ?? mapping?.missingPrice ?? 'refuse',
    currencies,
  };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new ImportFailure(`The mapping cannot be read: ${(error as Error).message}`);
  }
}

/** The same for the same import only: of this file as it is now, read this way, into this store. */
function fingerprintOf(file: ImportFile, reading: Reading, store: Store): string {
  const parts = [realpathSync(file.path), file.size, file.modified, store.id, reading];
  const text = JSON.stringify(parts, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
  return createHash('sha256').update(text).digest('hex');
}

const interrupted = ({ line }: Tally, { message }: Error): ImportFailure =>
  new ImportFailure(`PostgreSQL went away after line ${line} (${message}). The same command goes on from there.`);
