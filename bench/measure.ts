import { readdirSync, readFileSync } from 'node:fs';
import pg from 'pg';
import { hasCode } from '../src/local/files.js';

/** What the kernel counts in; the same on every Linux that Node runs on. */
const TICKS_A_SECOND = 100;

interface Stat {
  parent: number;
  /** Own time in ticks, user and system. */
  own: number;
  /** Of children that have ended. */
  reaped: number;
}

/** CPU seconds that the process has used so far, all its threads together. */
export const cpuOf = (pid: number): number => (statOf(pid)?.own ?? 0) / TICKS_A_SECOND;

/** CPU seconds of a process and of all that it has started, living or ended: PostgreSQL has a process for each connection. */
export function cpuOfFamily(pid: number): number {
  const self = statOf(pid);
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => statOf(Number(name)))
    .filter((stat) => stat?.parent === pid);
  const ticks = [self, ...children].reduce((sum, stat) => sum + (stat?.own ?? 0), self?.reaped ?? 0);
  return ticks / TICKS_A_SECOND;
}

/** Resident memory in megabytes. */
export function megabytesOf(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}

/** Counts the statements of one database, BEGIN and COMMIT included. */
export class Statements {
  private constructor(
    private readonly client: pg.Client,
    private readonly database: string,
  ) {}

  /** @param elsewhere another database of the same server, so that what is asked here is not counted */
  static async of(database: string, elsewhere: string): Promise<Statements> {
    const client = new pg.Client(elsewhere);
    await client.connect();
    await client.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements');
    return new Statements(client, database);
  }

  async countDuring(work: () => Promise<unknown>): Promise<number> {
    await this.client.query('SELECT pg_stat_statements_reset()');
    await work();
    const { rows } = await this.client.query<{ calls: number }>(
      `SELECT coalesce(sum(calls), 0)::int AS calls FROM pg_stat_statements
       WHERE dbid = (SELECT oid FROM pg_database WHERE datname = $1)`,
      [this.database],
    );
    return rows[0]!.calls; // an aggregate without GROUP BY has one row
  }

  async close(): Promise<void> {
    await this.client.end();
  }
}

/** The value that `share` of all values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export const median = (values: readonly number[]): number => {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

function statOf(pid: number): Stat | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets and may hold anything: count from its end (man proc_pid_stat).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const number = (field: number) => Number(fields[field - 3]);
    return { parent: number(4), own: number(14) + number(15), reaped: number(16) + number(17) };
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ESRCH')) return undefined; // it ended between two looks
    throw error;
  }
}
