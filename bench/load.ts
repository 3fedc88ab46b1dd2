import autocannon from 'autocannon';
import { cpuOf, cpuOfFamily, percentile } from './measure.js';
import type { Server } from './launcher.js';

/** One measurement of one server. */
export interface Sample {
  requests: number;
  /** Requests a second. */
  rate: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** Microseconds of CPU a request, of the server itself and of PostgreSQL. */
  serverCpu: number;
  postgresCpu: number;
}

export interface ReadLoad {
  paths: string[];
  connections: number;
  seconds: number;
  postgresPid: number;
  headers?: Record<string, string>;
}

/** Reads random addresses for some seconds, each connection in an order of its own. */
export async function readFor(
  server: Server,
  { paths, connections, seconds, postgresPid, headers = {} }: ReadLoad,
): Promise<Sample> {
  const latencies: number[] = [];
  const cpu = [cpuOf(server.daemon.pid), cpuOfFamily(postgresPid)] as const;
  const began = performance.now();
  let ended = began;
  const run = autocannon({
    url: server.url,
    connections,
    duration: seconds,
    headers,
    setupClient: (client) => client.setRequests(shuffled(paths).map((path) => ({ path }))),
  });
  run.on('response', (_client: unknown, _status: number, _bytes: number, milliseconds: number) => {
    latencies.push(milliseconds);
    ended = performance.now();
  });
  const { errors, timeouts, non2xx } = await run;
  if (errors + timeouts + non2xx > 0) {
    throw new Error(`${server.name}: ${errors} errors, ${timeouts} time-outs, ${non2xx} refusals`);
  }
  const used = [cpuOf(server.daemon.pid) - cpu[0], cpuOfFamily(postgresPid) - cpu[1]] as const;
  return {
    requests: latencies.length,
    rate: latencies.length / ((ended - began) / 1000),
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    serverCpu: (used[0] * 1e6) / latencies.length,
    postgresCpu: (used[1] * 1e6) / latencies.length,
  };
}

/** One request after the other, to count what each makes the server do. */
export async function readOnce(server: Server, paths: string[], headers = {}): Promise<void> {
  for (const path of paths) {
    const response = await fetch(server.url + path, { headers });
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${server.name} answered ${response.status} to ${path}`);
  }
}

/** The addresses of a list's pages, as its own cursors lead through it. */
export async function pagesOf(server: Server, path: string, most: number): Promise<string[]> {
  const paths = [path];
  while (paths.length < most) {
    const response = await fetch(server.url + paths.at(-1)!);
    const { page } = (await response.json()) as { page: { next: string | null } };
    if (page.next === null) break;
    paths.push(`${path}${path.includes('?') ? '&' : '?'}page[after]=${encodeURIComponent(page.next)}`);
  }
  return paths;
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
