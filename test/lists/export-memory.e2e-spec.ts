import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Client } from '../support/client.js';
import { type Fleet, startFleet } from '../support/processes.js';
import { PASSWORD, STAFF } from '../support/settings.js';
import { eventually } from '../support/wait.js';
import { fill } from './large.shop.js';

const LEVELS = 100_000;

/** M4.4: the built process, whose memory is nobody else's. */
describe('an export of a hundred thousand rows', () => {
  let fleet: Fleet;
  let staff: Client;

  beforeAll(async () => {
    // Little more room than the process needs at rest: rows that stayed would have nowhere to go, and garbage is soon taken out.
    fleet = await startFleet({ NODE_OPTIONS: '--max-old-space-size=128 --max-semi-space-size=4' });
    await fill(fleet.database, LEVELS / 2);
    const { body } = await fleet.shop.post('/v1/admin/sessions', { email: STAFF.owner, password: PASSWORD });
    staff = fleet.shop.as({ authorization: `Bearer ${String(body.accessToken)}` });
  }, 120_000);
  afterAll(async () => {
    await staff.close();
    await fleet.stop();
  });

  const residentMb = () =>
    Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${fleet.pid('web')}/status`, 'utf8'))![1]) / 1024;

  /** Reads an export to its end. */
  async function read(format: string): Promise<{ lines: number; bytes: number; first: number; most: number }> {
    const { body } = await staff.stream(`/v1/admin/stock-levels?export=${format}&expand=variant`);
    let [lines, bytes, first, most] = [0, 0, 0, 0];
    for await (const chunk of body) {
      lines += linesIn(chunk as Buffer);
      bytes += (chunk as Buffer).length;
      first ||= bytes;
      most = Math.max(most, residentMb());
    }
    return { lines, bytes, first, most };
  }

  it.each(['ndjson', 'csv'])(
    'comes bit by bit, each row once, and leaves the memory as the last one left it: %s',
    async (format) => {
      const { lines, bytes, first } = await read(format);
      expect(lines).toBe(format === 'csv' ? LEVELS + 1 : LEVELS);
      expect(first).toBeLessThan(bytes / 50);
      // V8 gives itself some room at first. What grew with the rows would grow again, by several times the text of all of them.
      const before = residentMb();
      const { most } = await read(format);
      expect(most - before, `${before} MB before, ${most} MB at most, for ${bytes / 1e6} MB`).toBeLessThan(30);
    },
    60_000,
  );

  it('waits for a client that stops reading, and keeps no rows for it meanwhile', async () => {
    const { body } = await staff.stream('/v1/admin/stock-levels?export=ndjson&expand=variant');
    const reading = body[Symbol.asyncIterator]();
    let lines = linesIn((await reading.next()).value as Buffer);
    // A statement that has ended, and none after it: one that read on would be at the end of the list long before.
    const lastStatement = async () =>
      (
        await fleet.database.rows<{ state: string; since: string }>(
          `SELECT state, state_change::text AS since FROM pg_stat_activity
           WHERE datname = current_database() AND xact_start IS NOT NULL AND pid <> pg_backend_pid()`,
        )
      )[0];
    let before = await lastStatement();
    await eventually(async () => {
      await setTimeout(500);
      const now = await lastStatement();
      const isWaiting = now?.state === 'idle in transaction' && now.since === before?.since;
      before = now;
      return isWaiting;
    }, Boolean);
    for (let part = await reading.next(); !part.done; part = await reading.next()) {
      lines += linesIn(part.value as Buffer);
    }
    expect(lines).toBe(LEVELS);
  }, 60_000);
});

const linesIn = (chunk: Buffer) => chunk.filter((byte) => byte === 10).length;
