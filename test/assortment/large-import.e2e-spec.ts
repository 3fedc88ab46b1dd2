import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Importer, record, startImporter } from './importer.js';

const MEGABYTE = 1_048_576;
const LINES = 12_000;

let importer: Importer;

beforeAll(async () => (importer = await startImporter()));
afterAll(() => importer.stop());

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** What is in use once nothing is left to throw away. */
function used(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Long texts, most of them of products without a price, and now and then a line that is far too long. */
function* shop(): Generator<string> {
  const description = 'All about it. '.repeat(600);
  for (let index = 0; index < LINES; index++) {
    const variants = [{ sku: `P${index}`, prices: index % 20 === 0 ? [{ amount: 1, currency: 'EUR' }] : [] }];
    yield `${record(`P${index}`, { description, variants })}\n`;
    if (index % 1_000 === 0) yield `${'x'.repeat(5 * MEGABYTE)}\n`;
  }
}

/** M11.5: files larger than memory. */
it('takes a large file in little memory', async () => {
  const file = join(importer.folder, 'large.ndjson');
  await pipeline(Readable.from(shop()), createWriteStream(file));
  expect((await stat(file)).size).toBeGreaterThan(150 * MEGABYTE);
  const before = used();
  let most = 0;
  let calls = 0;
  const { tally } = await importer.service.run({ file, report: `${file}.report` }, () => {
    if (++calls % 10 === 0) most = Math.max(most, used() - before);
  });
  expect(tally).toMatchObject({ created: LINES / 20, refused: LINES * 0.95 + LINES / 1_000 });
  expect(tally.reasons).toEqual({ price_missing: LINES * 0.95, line_too_long: LINES / 1_000 });
  expect(calls).toBeGreaterThan(40);
  expect(most).toBeLessThan(16 * MEGABYTE);
}, 120_000);
