import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { hasCode } from '../files.js';
import { SUPERUSER } from './postgres.cluster.js';

export interface Databases {
  url(database: string): string;
  /** Creates the database unless it is there; with a template it must be new. */
  createDatabase(name: string, template?: string): Promise<void>;
  dropDatabase(name: string): Promise<void>;
}

/** Runs one statement and says how many rows came back. */
type Run = (statement: string, values?: string[]) => Promise<number>;

const ATTEMPTS = 50;
const ALREADY_THERE = '42P04';
const IN_USE = '55006';

export function databases(port: number, password: string): Databases {
  const url = (database: string) => `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;
  const run: Run = async (statement, values) => {
    const client = new pg.Client({ connectionString: url('postgres') });
    await client.connect();
    try {
      return (await client.query(statement, values)).rowCount ?? 0;
    } finally {
      await client.end();
    }
  };
  return {
    url,
    createDatabase: (name, template) => create(run, name, template),
    dropDatabase: async (name) => {
      await run(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`);
    },
  };
}

async function create(run: Run, name: string, template?: string): Promise<void> {
  const source = template === undefined ? '' : ` TEMPLATE ${pg.escapeIdentifier(template)}`;
  if (template === undefined && (await run('SELECT FROM pg_database WHERE datname = $1', [name])) > 0) {
    return;
  }
  for (let attempt = 1; ; attempt++) {
    try {
      await run(`CREATE DATABASE ${pg.escapeIdentifier(name)}${source}`);
      return;
    } catch (error) {
      if (template === undefined && hasCode(error, ALREADY_THERE)) {
        return; // somebody was faster
      }
      // A template must have no other session, and one that was just closed lingers for a moment.
      if (!hasCode(error, IN_USE) || attempt === ATTEMPTS) {
        throw error;
      }
      await delay(100);
    }
  }
}
