import { setTimeout as sleep } from 'node:timers/promises';
import type { Server } from './launcher.js';
import { pagesOf, readFor, readOnce } from './load.js';
import type { Options } from './options.js';
import type { ReadResult } from './results.js';
import type { Stand } from './stand.js';

const WARM_UP_SECONDS = 2;
const PAGES = 40;
const COUNTED = 100;
/** What the load left under way has been answered after this. */
const SETTLED_AFTER_MS = 300;

/** One kind of read, with the addresses that each server is asked for: cursors are each server's own. */
interface Read extends ReadResult {
  paths: Record<Server['name'], string[]>;
}

/** Measures both servers in turn, round by round, so that what disturbs the machine disturbs both. */
export async function measureReads(stand: Stand, options: Options, say: (line: string) => void): Promise<ReadResult[]> {
  const reads = await prepare(stand, options);
  for (let round = 1; round <= options.rounds; round++) {
    say(`Reads, round ${round} of ${options.rounds}`);
    for (const read of reads) {
      const servers = round % 2 === 1 ? [stand.stoa, stand.bare] : [stand.bare, stand.stoa];
      for (const server of servers) {
        const load = { ...options, paths: read.paths[server.name], postgresPid: stand.postgresPid };
        read[server.name].push(await readFor(server, load));
      }
    }
  }
  return reads.map(({ paths: _paths, ...result }) => result);
}

/** Warms everything up, and counts the statements while nothing else talks to the database. */
async function prepare(stand: Stand, { connections }: Options): Promise<Read[]> {
  const { stoa, bare, postgresPid, statements } = stand;
  const reads: Read[] = [];
  for (const [name, pathsOf] of kinds(stand)) {
    const paths = { stoa: await pathsOf(stoa), bare: await pathsOf(bare) };
    const counts = { stoa: 0, bare: 0 };
    for (const server of [stoa, bare]) {
      const own = paths[server.name];
      await readFor(server, { paths: own, connections, seconds: WARM_UP_SECONDS, postgresPid });
      await sleep(SETTLED_AFTER_MS);
      const counted = Array.from({ length: COUNTED }, (_none, index) => own[index % own.length]!);
      counts[server.name] = (await statements.countDuring(() => readOnce(server, counted))) / COUNTED;
    }
    reads.push({ name, paths, stoa: [], bare: [], statements: counts });
  }
  return reads;
}

type Kind = [name: string, pathsOf: (server: Server) => Promise<string[]>];

function kinds({ assortment: { slugs, categories } }: Stand): Kind[] {
  const same = (paths: string[]) => () => Promise.resolve(paths);
  return [
    ['product list of 20', (server) => pagesOf(server, '/v1/products', PAGES)],
    ['list of a category', same(categories.map((slug) => `/v1/products?filter[category]=${slug}`))],
    ['product by its slug', same(slugs.map((slug) => `/v1/products/${slug}`))],
  ];
}
