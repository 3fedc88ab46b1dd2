import { createServer } from 'node:http';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually, startBank, startShop } from './sandbox.js';

describe('callbacks of the sandbox bank', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-callbacks-'));
  const closing: (() => Promise<unknown>)[] = [];

  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) {
      await close();
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const newBank = async (options: Parameters<typeof startBank>[0]) => {
    const bank = await startBank(options);
    closing.push(bank.close);
    return bank;
  };
  const newShop = async (statuses?: number[]) => {
    const shop = await startShop(statuses);
    closing.push(shop.close);
    return shop;
  };

  /** The shop has the message a moment before the bank has the shop's answer, and only the latter ends the matter. */
  const isStruck = (journal: string, outcome: 'delivered' | 'abandoned') =>
    eventually(() => readFileSync(journal, 'utf8').includes(`"outcome":"${outcome}"`));

  it('tries again until the shop takes the message, with a fresh signature each time', async () => {
    const { client } = await newBank({ callbackDelays: [10, 20, 40, 80] });
    // The shop verifies the signature of every delivery before it answers.
    const shop = await newShop([500, 302, 404]);
    await client.authorize('card_late_0', { callbackUrl: shop.callbackUrl });
    await eventually(() => shop.received.length === 4);
    expect(new Set(shop.received.map(({ text }) => text)).size).toBe(1);
    expect(new Set(shop.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(shop.received[0]?.message.id).toBe(shop.received[0]?.headers['webhook-id']);
  });

  it('gives up when its tries are used up, and does not start again after a restart', async () => {
    const journal = join(folder, 'given-up.jsonl');
    const shop = await newShop([500, 500, 500]);
    const first = await newBank({ journal, callbackDelays: [5] });
    await first.client.authorize('card_late_0', { callbackUrl: shop.callbackUrl });
    await isStruck(journal, 'abandoned');
    expect(shop.received).toHaveLength(2);
    await first.close();

    const second = await newBank({ journal, callbackDelays: [5] });
    const { callbackUrl } = shop;
    const { body } = await second.client.authorize('card_late_0', { callbackUrl });
    await eventually(() => shop.received.length === 4);
    expect(shop.received.slice(2).every(({ message }) => message.data.id === body.id)).toBe(true);
  });

  it('delivers after its own restart what was undelivered', async () => {
    const journal = join(folder, 'restart.jsonl');
    const shop = await newShop([503]);
    const { callbackUrl } = shop;
    const first = await newBank({ journal, callbackDelays: [60_000] });
    const { body } = await first.client.authorize('card_late_0', { callbackUrl });
    await eventually(() => shop.received.length === 1);
    await first.close();

    const second = await newBank({ journal });
    await eventually(() => shop.received.length === 2);
    expect(shop.received[1]?.text).toBe(shop.received[0]?.text);
    expect(shop.received[1]?.message.data).toMatchObject({ id: body.id, status: 'authorized' });
    await isStruck(journal, 'delivered');
    await second.close();

    const third = await newBank({ journal });
    await third.client.authorize('card_late_0', { callbackUrl });
    await eventually(() => shop.received.length === 3);
    expect(shop.received[2]?.message.data.id).not.toBe(body.id);
  });

  it('settles after its own restart what was late', async () => {
    const journal = join(folder, 'late.jsonl');
    const shop = await newShop();
    const first = await newBank({ journal });
    const { body } = await first.client.authorize('card_late_1000', { callbackUrl: shop.callbackUrl });
    await first.close();
    expect(shop.received).toHaveLength(0);

    const second = await newBank({ journal });
    await eventually(() => shop.received.length === 1);
    expect(shop.received[0]?.message.data).toMatchObject({ id: body.id, status: 'authorized' });
    expect((await second.client.get(`/v1/authorizations/${body.id}`)).body.status).toBe('authorized');
  });

  it('tells of every outcome when asked to', async () => {
    const { client } = await newBank({ callbacks: 'all' });
    const shop = await newShop();
    await client.authorize('card_ok', { callbackUrl: shop.callbackUrl });
    await client.authorize('card_declined', { callbackUrl: shop.callbackUrl });
    await eventually(() => shop.received.length === 2);
    expect(shop.received.map(({ message }) => message.type).sort()).toEqual([
      'authorization.authorized',
      'authorization.declined',
    ]);
  });

  it('keeps serving while a shop is away, and reaches it when it is back', async () => {
    const { client } = await newBank({ callbackDelays: Array.from({ length: 200 }, () => 20) });
    const away = createServer();
    await new Promise<void>((resolve) => away.listen(0, '127.0.0.1', resolve));
    const address = away.address();
    const port = typeof address === 'object' ? address?.port : 0;
    await new Promise((resolve) => away.close(resolve));
    await client.authorize('card_late_0', { callbackUrl: `http://127.0.0.1:${port}/` });
    expect((await client.authorize('card_ok')).status).toBe(201);

    let calls = 0;
    const back = createServer((_request, response) => {
      calls++;
      response.writeHead(204).end();
    });
    await new Promise<void>((resolve) => back.listen(port, '127.0.0.1', resolve));
    closing.push(() => new Promise((resolve) => back.close(resolve)));
    await eventually(() => calls === 1);
  });
});
