import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Journal } from '../../src/sandbox/sandbox.journal.js';
import { buildSandbox } from '../../src/sandbox/sandbox.server.js';
import { secret, startBank } from './sandbox.js';

describe('the journal of the sandbox bank', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-journal-'));
  const newJournal = () => join(folder, 'not', 'there', 'yet', `${randomUUID()}.jsonl`);

  afterAll(() => rmSync(folder, { recursive: true }));

  async function withBank<T>(journal: string, work: (bank: Awaited<ReturnType<typeof startBank>>) => Promise<T>) {
    const bank = await startBank({ journal });
    try {
      return await work(bank);
    } finally {
      await bank.close();
    }
  }

  it('remembers everything over a restart, and goes on from there', async () => {
    const journal = newJournal();
    const key = randomUUID();
    const before = await withBank(journal, async ({ client }) => {
      // A line separator that is no end of a line in JSON.
      const { body } = await client.authorize('card_ok', { reference: 'order\u2028"ü" 1' }, key);
      await client.change(body.id, 'captures', { amount: 600 });
      await client.change(body.id, 'refunds', { amount: 601 });
      await client.authorize('card_challenge');
      await client.authorize('card_declined');
      return { id: body.id, ledger: await client.ledger(), state: await client.get(`/v1/authorizations/${body.id}`) };
    });
    expect(before.ledger).toHaveLength(5);

    await withBank(journal, async ({ client }) => {
      expect(await client.ledger()).toEqual(before.ledger);
      expect(await client.get(`/v1/authorizations/${before.id}`)).toEqual(before.state);
      expect(await client.authorize('card_ok', { reference: 'order\u2028"ü" 1' }, key)).toMatchObject({
        isReplay: true,
      });
      expect((await client.change(before.id, 'captures', { amount: 401 })).body.status).toBe('failed');
      expect((await client.change(before.id, 'refunds', { amount: 600 })).body.status).toBe('succeeded');
    });
  });

  it('cuts a torn last line at whatever byte it was torn, and forgets no whole one', async () => {
    const journal = newJournal();
    await withBank(journal, async ({ client }) => {
      await client.authorize('card_ok');
      await client.authorize('card_ok', { reference: 'ü'.repeat(20) });
    });
    const whole = readFileSync(journal);
    const secondLine = whole.indexOf('\n') + 1;
    for (let size = secondLine; size < whole.length; size += 17) {
      writeFileSync(journal, whole.subarray(0, size));
      await withBank(journal, async ({ client }) => {
        expect(await client.ledger()).toHaveLength(1);
        expect(statSync(journal).size).toBe(secondLine);
        await client.authorize('card_ok');
      });
      await withBank(journal, async ({ client }) => expect(await client.ledger()).toHaveLength(2));
    }
  });

  it('starts on an empty file, and on one that holds nothing but a torn line', async () => {
    const journal = newJournal();
    await withBank(journal, async ({ client }) => expect(await client.ledger()).toEqual([]));
    appendFileSync(journal, '{"type":"author');
    await withBank(journal, async ({ client }) => expect(await client.ledger()).toEqual([]));
    truncateSync(journal);
    await withBank(journal, async ({ client }) => expect(await client.ledger()).toEqual([]));
  });

  it.each(['{"type":"author\n', '{"type":"loan"}\n', '\n'])(
    'refuses to open books it cannot read: %j',
    async (line) => {
      const journal = newJournal();
      await withBank(journal, async ({ client }) => client.authorize('card_ok'));
      appendFileSync(journal, line);
      expect(() => buildSandbox({ secret, journal, logLevel: 'silent' })).toThrow(
        `${journal} cannot be read beyond line 2`,
      );
    },
  );

  it('tells that a line is written only when it is in the file, and at once when nothing is outstanding', async () => {
    const path = newJournal();
    const journal = Journal.open<string>(path, () => undefined);
    const seen: string[] = [];
    const look = () => seen.push(readFileSync(path, 'utf8'));
    journal.afterWrite(look);
    expect(seen).toEqual(['']);
    journal.append('one');
    journal.afterWrite(look);
    journal.append('two');
    journal.afterWrite(look);
    expect(seen).toHaveLength(1);
    await new Promise((resolve) => setImmediate(resolve));
    expect(seen.slice(1)).toEqual(['"one"\n"two"\n', '"one"\n"two"\n']);
    journal.append('three');
    journal.close();
    expect(readFileSync(path, 'utf8')).toBe('"one"\n"two"\n"three"\n');
  });

  it('is private to its owner', async () => {
    const journal = newJournal();
    await withBank(journal, async ({ client }) => client.authorize('card_ok'));
    expect(statSync(journal).mode & 0o777).toBe(0o600);
  });
});
