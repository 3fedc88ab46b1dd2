import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HttpClient } from '../../bench/replay/http.client.js';
import { ShopClient } from '../../bench/replay/shop.client.js';
import { StaffClient } from '../../bench/replay/staff.client.js';

type Reply = (request: IncomingMessage, response: ServerResponse) => void;

const json = (status: number, body: unknown, headers: Record<string, string> = {}): Reply => {
  return (_, response) => response.writeHead(status, headers).end(JSON.stringify(body));
};
const drop: Reply = (request) => request.socket.destroy();

let server: Server;
let client: HttpClient;
let replies: Reply[];
let seen: { line: string; key: string | undefined }[];

beforeEach(async () => {
  seen = [];
  server = createServer((request, response) => {
    seen.push({
      line: `${request.method} ${request.url}`,
      key: request.headers['idempotency-key'] as string | undefined,
    });
    request.resume().on('end', () => (replies.shift() ?? json(500, {}))(request, response));
  });
  await listen(0);
});

afterEach(async () => {
  await client[Symbol.asyncDispose]();
  await stop();
});

async function listen(port: number): Promise<void> {
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  client = new HttpClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 2);
}

const stop = () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve)));

describe('the client', () => {
  const keyed = { method: 'POST', path: '/v1/pay', body: {}, idempotencyKey: 'k1', expect: [201] } as const;

  it('sends a lost call again under the same key', async () => {
    replies = [drop, json(503, {}), json(201, { id: 1 })];
    await expect(client.send({ ...keyed, expect: [201] })).resolves.toEqual({ status: 201, body: { id: 1 } });
    expect(seen.map(({ key }) => key)).toEqual(['k1', 'k1', 'k1']);
    expect(client.repeats).toBe(2);
  });

  it('waits for a twin in flight, but takes any other conflict as an answer', async () => {
    replies = [json(409, { code: 'idempotency_key_in_flight' }, { 'retry-after': '1' }), json(201, {})];
    const began = Date.now();
    await client.send({ ...keyed, expect: [201] });
    expect(Date.now() - began).toBeGreaterThan(900);
    replies = [json(409, { code: 'out_of_stock' })];
    await expect(client.send({ ...keyed, expect: [201] })).rejects.toMatchObject({ status: 409, code: 'out_of_stock' });
  });

  it('waits for a server that is away', async () => {
    const { port } = server.address() as AddressInfo;
    await stop();
    const answer = client.send({ method: 'POST', path: '/v1/carts', body: {}, expect: [201] });
    replies = [json(201, {})];
    setTimeout(() => server.listen(port, '127.0.0.1'), 500);
    await expect(answer).resolves.toMatchObject({ status: 201 });
  });
});

describe('a shopper whose cart gets lost', () => {
  it('takes a new one, and never sends lines twice', async () => {
    const lines = Array.from({ length: 201 }, (_, index) => ({ variantId: String(index), quantity: 1 }));
    replies = [
      json(201, { id: 'c1', token: 't' }),
      drop,
      json(201, { id: 'c2', token: 't' }),
      json(201, {}),
      json(202, { id: 'o1', token: 't', status: 'pending' }),
      json(200, { id: 'o1', token: 't', status: 'confirmed' }),
    ];
    const purchase = { key: 'k1', email: 'a@retail.test', name: 'A', country: 'GB', lines };
    await expect(new ShopClient(client).buy(purchase, 'none')).resolves.toMatchObject({ status: 'confirmed' });
    expect(seen.map(({ line }) => line)).toEqual([
      'POST /v1/carts',
      'POST /v1/carts/c1/lines',
      'POST /v1/carts',
      'POST /v1/carts/c2/lines',
      'POST /v1/carts/c2/checkout',
      'GET /v1/orders/o1',
    ]);
  });
});

describe('staff', () => {
  const credentials = { email: 'admin@stoa.test', password: 'secret' };
  const paid = (amount: number) => json(201, { payment: { captured: { amount } } });
  const session = json(201, { accessToken: 'a' });

  it('sign in again when the session has run out', async () => {
    replies = [session, json(401, {}), session, paid(5)];
    await new StaffClient(client, credentials).capture('o1', 5n, 'k1');
    expect(seen.map(({ line }) => line.split('/').at(-1))).toEqual(['sessions', 'captures', 'sessions', 'captures']);
  });

  it('wait for money that the bank moves later, also when Stoa refuses to ask the bank twice', async () => {
    replies = [session, paid(0), json(200, { payment: { captured: { amount: 5 } } })];
    await new StaffClient(client, credentials).capture('o1', 5n, 'k1');
    replies = [session, json(409, {}), json(200, { payment: { captured: { amount: 5 } } })];
    await new StaffClient(client, credentials).capture('o1', 5n, 'k1');
    expect(replies).toEqual([]);
  });

  it('look at the order when the answer to a call without a key is lost', async () => {
    replies = [session, drop, json(200, { status: 'confirmed' }), json(409, {}), json(200, { status: 'cancelled' })];
    await new StaffClient(client, credentials).cancel('o1', 'Credit note C1');
    expect(replies).toEqual([]);
  });
});
