import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { expectBooksToAgree } from '../support/books.js';
import { SANDBOX_SECRET } from '../support/settings.js';
import { eventually } from '../support/wait.js';
import { type Importer, ndjson, readReport, record, startImporter } from './importer.js';

let importer: Importer;

beforeEach(async () => (importer = await startImporter()));
afterEach(() => importer.stop());

interface Command {
  child: ChildProcess;
  output: () => string;
  ended: Promise<number | null>;
}

/** `import-products` as an operator runs it. */
function command(...args: string[]): Command {
  const child = spawn(process.execPath, ['dist/src/cli.js', 'import-products', ...args], {
    env: {
      ...{ NODE_ENV: 'test', DATABASE_URL: importer.database.url, REDIS_URL: inject('redisUrl'), SANDBOX_SECRET },
      ...{ STOA_SECRET: 'a secret for tests only, long enough', MEDIA_DIR: importer.folder },
      ...{ SANDBOX_URL: 'http://127.0.0.1:1', PUBLIC_URL: 'http://127.0.0.1:1' },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (text += part.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, output: () => text, ended };
}

const PRODUCTS = 3_000;
const products = () => importer.database.count('SELECT count(*) FROM product');

/** Every tenth is refused. */
const shop = () =>
  ndjson(
    ...Array.from({ length: PRODUCTS }, (_none, index) =>
      record(`P${index}`, index % 10 === 9 ? { colour: 'red' } : {}),
    ),
  );

/** M11.5: an import goes on where it was cut off. */
describe('an import that is killed', () => {
  it('goes on where it was, and nothing is lost, doubled or reported twice', async () => {
    const file = await importer.write('shop.ndjson', shop());
    const report = join(importer.folder, 'report.ndjson');
    const args = [file, '--report', report, '--batch', '10'];
    const killed = command(...args);
    await eventually(products, (count) => count > 200, 60_000);
    killed.child.kill('SIGKILL');
    await killed.ended;
    const before = await products();
    expect(before).toBeLessThan(PRODUCTS * 0.9);
    expect(existsSync(`${report}.checkpoint`)).toBe(true);

    const second = command(...args);
    expect(await second.ended, second.output()).toBe(2);
    expect(second.output()).toMatch(/The counts include [\d,]+ of an earlier run/);
    expect(await products()).toBe(PRODUCTS * 0.9);
    const lines = (await readReport(report)).map(({ line }) => line);
    expect(lines).toEqual(Array.from({ length: PRODUCTS / 10 }, (_none, index) => 10 * (index + 1)));
    expect(existsSync(`${report}.checkpoint`)).toBe(false);
    await expectBooksToAgree(importer.database);
  }, 120_000);

  it('does not go on into a file that has changed since', async () => {
    await importer.write('shop.ndjson', ndjson(record('A'), record('B')));
    const holder = await lockProducts();
    const refused = expect(importer.run('shop.ndjson', { batchSize: 1 })).rejects.toThrow(
      /^PostgreSQL went away after line 0/,
    );
    await endWaiting(holder);
    await refused;
    await holder.end();
    await importer.write('shop.ndjson', ndjson(record('C'), record('D'), record('E')));
    expect((await importer.run('shop.ndjson')).counts).toMatchObject({ created: 3 });
  });
});

/** A connection that lets nobody touch products. */
async function lockProducts(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: importer.database.url, application_name: 'holder' });
  await client.connect();
  await client.query('BEGIN; LOCK TABLE product');
  return client;
}

/** Ends the connection that waits for the products. */
async function endWaiting(holder: pg.Client): Promise<void> {
  await eventually(
    async () =>
      (
        await holder.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
           WHERE datname = current_database() AND wait_event_type = 'Lock' AND application_name = 'stoa'`,
        )
      ).rowCount,
    (count) => count === 1,
  );
}

describe('an import that PostgreSQL leaves', () => {
  it('says how far it came and goes on from there', async () => {
    await importer.write('shop.ndjson', shop());
    const running = importer.run('shop.ndjson', { batchSize: 100 });
    void running.catch(() => undefined);
    const locked = await eventually(products, (count) => count >= 90).then(lockProducts);
    await endWaiting(locked);
    await expect(running).rejects.toThrow(
      /^PostgreSQL went away after line \d+ .*The same command goes on from there\.$/,
    );
    await locked.end();
    const { counts } = await importer.run('shop.ndjson', { batchSize: 100 });
    expect(counts).toEqual({ created: PRODUCTS * 0.9, updated: 0, unchanged: 0, refused: PRODUCTS / 10 });
    expect(await products()).toBe(PRODUCTS * 0.9);
  }, 60_000);
});

describe('the command', () => {
  it('ends with 0 when all was taken', async () => {
    const file = await importer.write('shop.csv', 'externalId,name,price\nA,Thing,1\n');
    const { ended, output } = command(file, '--report', join(importer.folder, 'report'));
    expect(await ended, output()).toBe(0);
    expect(output()).toMatch(/^1 products in [\d.]+ s, \d+ a second\n +created +1\n +updated +0\n/);
    expect(await products()).toBe(1);
  });

  it('can be stopped, and says how to go on', async () => {
    const file = await importer.write('shop.ndjson', shop());
    const { child, ended, output } = command(file, '--report', join(importer.folder, 'report'), '--batch', '10');
    await eventually(products, (count) => count > 0, 60_000);
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(output()).toMatch(/Stopped\. What was written stays; the same command goes on from there\.\n$/);
  }, 60_000);

  it('ends with 1 and one sentence when it cannot begin', async () => {
    const { ended, output } = command(join(importer.folder, 'none.csv'));
    expect(await ended).toBe(1);
    expect(output()).toBe(`There is no file ${join(importer.folder, 'none.csv')}\n`);
  });
});
