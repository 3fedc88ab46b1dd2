import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { inject } from 'vitest';
import { AppModule } from '../../src/app.module.js';
import { type ImportOptions, ImportService, type ImportSummary } from '../../src/assortment/index.js';
import { newDatabase, type TestDatabase } from '../support/database.js';
import { testConfig } from '../support/settings.js';

/** A line of the report. */
export interface Refusal {
  line: number;
  externalId: string | null;
  field: string | null;
  code: string;
  reason: string;
}

type Counts = Pick<ImportSummary['tally'], 'created' | 'updated' | 'unchanged' | 'refused'>;

/** The import, on a database and in a folder of its own. */
export interface Importer {
  database: TestDatabase;
  service: ImportService;
  folder: string;
  /** Puts a file into the folder; returns its path. */
  write(name: string, content: string | Buffer): Promise<string>;
  /** Imports a file of the folder. */
  run(file: string, options?: Partial<ImportOptions>): Promise<{ counts: Counts; refusals: Refusal[] }>;
  stop(): Promise<void>;
}

export async function startImporter(): Promise<Importer> {
  const [database, folder] = await Promise.all([newDatabase(), mkdtemp(join(tmpdir(), 'stoa-import-'))]);
  const config = testConfig({ databaseUrl: database.url, redisUrl: inject('redisUrl') });
  const app = await NestFactory.createApplicationContext(AppModule.for('cli', config), { logger: ['error'] });
  const service = app.get(ImportService, { strict: false });
  return {
    ...{ database, service, folder },
    write: async (name, content) => {
      await writeFile(join(folder, name), content);
      return join(folder, name);
    },
    run: async (name, options = {}) => {
      const file = join(folder, name);
      const report = `${file}.report`;
      const { tally } = await service.run({ file, report, ...options }, () => undefined);
      const { created, updated, unchanged, refused } = tally;
      return { counts: { created, updated, unchanged, refused }, refusals: await readReport(options.report ?? report) };
    },
    stop: async () => {
      await app.close();
      await database.drop();
      await rm(folder, { recursive: true });
    },
  };
}

export async function readReport(path: string): Promise<Refusal[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as Refusal);
}

/** A record that is right, as one line of NDJSON. */
export const record = (externalId: string, changes: object = {}): string =>
  JSON.stringify({
    ...{ externalId, name: `Thing ${externalId}` },
    variants: [{ sku: externalId, prices: [{ amount: 1000, currency: 'EUR' }], stock: { first: 5 } }],
    ...changes,
  });

export const ndjson = (...lines: string[]): string => lines.map((line) => `${line}\n`).join('');
