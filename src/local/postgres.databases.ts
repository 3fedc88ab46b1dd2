import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { hasCode } from './files.js';
import { SUPERUSER } from './postgres.cluster.js';

export interface Databases {
  url(database: string): string;
  /** Creates the database unless it is there; with a template it must be new. */
  createDatabase(name: string, template?: string): Promise<void>;
  dropDatabase(name: string): Promise<void>;
}

const ATTEMPTS = 50;
const ALREADY_THERE = '42P04';
const IN_USE = '55006';

export function databases(port: number, password: string): Databases {
  const url = (database: string) => `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: url('postgres') });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  };
  return {
    url,
    createDatabase: (name, template) => create(run, name, template),
    dropDatabase: (name) => run(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`),
  };
}

async function create(run: (statement: string) => Promise<void>, name: string, template?: string): Promise<void> {
  const source = template === undefined ? '' : ` TEMPLATE ${pg.escapeIdentifier(template)}`;
  for (let attempt = 1; ; attempt++) {
    try {
      await run(`CREATE DATABASE ${pg.escapeIdentifier(name)}${source}`);
      return;
    } catch (error) {
      if (template === undefined && hasCode(error, ALREADY_THERE)) {
        return;
      }
      // A template must have no other session, and one that was just closed lingers for a moment.
      if (!hasCode(error, IN_USE) || attempt === ATTEMPTS) {
        throw error;
      }
      await delay(100);
    }
  }
}
