import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { inspect } from 'node:util';
import { readFor, readOnce, pagesOf } from './load.js';
import { cpuOf, cpuOfFamily, megabytesOf, percentile } from './measure.js';
import { type Options, readOptions } from './options.js';
import { terminalReport, toJson, writeDocument } from './report.js';
import type { ReadResult, Results, ShoppingSample } from './results.js';
import { Shoppers, type Step, STEPS } from './shoppers.js';
import { POOL, type Server, Stand } from './stand.js';

const LAUNCHES = 5;
const WARM_UP_SECONDS = 2;
const PAGES = 40;
const COUNTED_READS = 100;
const COUNTED_ORDERS = 25;

const say = (line: string) => void process.stderr.write(`${line}\n`);

try {
  await main(readOptions(process.argv.slice(2)));
} catch (error) {
  say(inspect(error));
  process.exitCode = 1;
}

async function main(options: Options): Promise<void> {
  await using stand = await Stand.bringUp(options.products, say);
  const results = await measure(stand, options);
  process.stdout.write(`${terminalReport(results)}\n`);
  if (options.json !== undefined) await writeFile(options.json, toJson(results));
  if (options.write) await writeDocument(results);
}

async function measure(stand: Stand, options: Options): Promise<Results> {
  const launches = [];
  for (let launch = 1; launch <= LAUNCHES; launch++) launches.push(await stand.relaunch());
  const shoppers = new Shoppers(stand.stoa.url, options.shoppers, stand.assortment.variantIds);
  const statements = await countSteps(stand, shoppers);
  const reads = await measureReads(stand, options);
  await stand.startWorker();
  await shoppers.shopFor(WARM_UP_SECONDS);
  const carts: ShoppingSample[] = [];
  const checkouts: ShoppingSample[] = [];
  for (let round = 1; round <= options.rounds; round++) {
    say(`Shoppers, round ${round} of ${options.rounds}`);
    carts.push(await shop(stand, shoppers, options.seconds, ['new cart with a line']));
    checkouts.push(await shop(stand, shoppers, options.seconds, STEPS));
  }
  await shoppers.close();
  const { seconds, rounds, products, connections, shoppers: count } = options;
  return {
    at: new Date(),
    machine: {
      cpus: cpus().length,
      model: cpus()[0]?.model.trim() ?? 'unknown',
      node: process.version,
      postgres: await stand.postgresVersion(),
    },
    settings: { products, seconds, rounds, connections, shoppers: count, pool: POOL },
    launches,
    reads,
    carts,
    checkouts,
    statements,
    memory: { stoaMegabytes: megabytesOf(stand.stoa.daemon.pid), bareMegabytes: megabytesOf(stand.bare.daemon.pid) },
    orders: { acknowledged: shoppers.acknowledged, confirmed: await stand.confirmedOrders() },
  };
}

/** While nothing else talks to the database: each step alone, many times, so that the numbers are exact. */
async function countSteps(stand: Stand, shoppers: Shoppers): Promise<Map<Step, number>> {
  await shoppers.shopOnce(STEPS);
  const counts = new Map<Step, number>();
  let before = 0;
  for (const [index, step] of STEPS.entries()) {
    const steps = STEPS.slice(0, index + 1);
    const calls = await stand.statements.countDuring(async () => {
      for (let order = 0; order < COUNTED_ORDERS; order++) await shoppers.shopOnce(steps);
    });
    counts.set(step, calls / COUNTED_ORDERS - before);
    before = calls / COUNTED_ORDERS;
  }
  return counts;
}

async function measureReads(stand: Stand, options: Options): Promise<ReadResult[]> {
  const { connections, seconds, rounds } = options;
  const { slugs, categories } = stand.assortment;
  const servers = [stand.stoa, stand.bare];
  const paths: [name: string, of: (server: Server) => Promise<string[]>][] = [
    ['product list of 20', (server) => pagesOf(server, '/v1/products', PAGES)],
    ['list of a category', () => Promise.resolve(categories.map((slug) => `/v1/products?filter[category]=${slug}`))],
    ['product by its slug', () => Promise.resolve(slugs.map((slug) => `/v1/products/${slug}`))],
  ];
  const reads: (ReadResult & { paths: Map<Server, string[]> })[] = [];
  for (const [name, of] of paths) {
    const read = { name, stoa: [], bare: [], statements: { stoa: 0, bare: 0 }, paths: new Map<Server, string[]>() };
    for (const server of servers) {
      const own = await of(server);
      read.paths.set(server, own);
      await readFor(server, { paths: own, connections, seconds: WARM_UP_SECONDS, postgresPid: stand.postgresPid });
      const counted = Array.from({ length: COUNTED_READS }, (_none, index) => own[index % own.length]!);
      const calls = await stand.statements.countDuring(() => readOnce(server, counted));
      read.statements[server.name] = calls / COUNTED_READS;
    }
    reads.push(read);
  }
  for (let round = 1; round <= rounds; round++) {
    say(`Reads, round ${round} of ${rounds}`);
    for (const read of reads)
      for (const server of servers) {
        const load = { paths: read.paths.get(server)!, connections, seconds, postgresPid: stand.postgresPid };
        read[server.name].push(await readFor(server, load));
      }
  }
  return reads.map(({ paths: _paths, ...read }) => read);
}

async function shop(
  stand: Stand,
  shoppers: Shoppers,
  seconds: number,
  steps: readonly Step[],
): Promise<ShoppingSample> {
  const before = cpuOfAll(stand);
  const { seconds: took, rounds, calls } = await shoppers.shopFor(seconds, steps);
  const after = cpuOfAll(stand);
  const names = ['web', 'postgres', 'worker', 'sandbox', 'shoppers'] as const;
  return {
    rate: rounds.length / took,
    p50: percentile(rounds, 0.5),
    p99: percentile(rounds, 0.99),
    calls: new Map(
      [...calls].map(([step, times]) => [step, { p50: percentile(times, 0.5), p99: percentile(times, 0.99) }]),
    ),
    cpu: Object.fromEntries(
      names.map((name) => [name, ((after[name] - before[name]) * 1e6) / rounds.length]),
    ) as ShoppingSample['cpu'],
  };
}

function cpuOfAll(stand: Stand): ShoppingSample['cpu'] {
  return {
    web: cpuOf(stand.stoa.daemon.pid),
    postgres: cpuOfFamily(stand.postgresPid),
    worker: stand.worker ? cpuOf(stand.worker.pid) : 0,
    sandbox: cpuOf(stand.sandbox.pid),
    shoppers: cpuOf(process.pid),
  };
}
