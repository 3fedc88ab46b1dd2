import { randomUUID } from 'node:crypto';
import { AppModule } from '../../src/app.module.js';
import { routesOf } from '../architecture/routes.js';
import type { Client } from '../support/client.js';
import { type Fleet, startFleet, stockUp } from '../support/processes.js';
import { newCart } from '../support/factories.js';
import { PASSWORD, STAFF, testConfig } from '../support/settings.js';
import {
  documentedProblems,
  documentOf,
  type OpenApi,
  type Operation,
  operationsOf,
  problemsOf,
  referencesIn,
} from './document.js';

/** Spoken by providers, by apps as OAuth 2 has it, or by browsers on pages of ours: not by readers of the document. */
const UNDOCUMENTED =
  /^(POST \/v1\/payments\/callbacks\/sandbox|\w+ \/(oauth2|openid-callbacks)\/.*|GET \/\.well-known\/(openid|oauth).*)$/;

/** Problems that no operation answers with: pages do, there is none at such an address, or the request never gets to one. */
const ELSEWHERE = [
  ...['403 form_not_ours', '410 interaction_ended'],
  ...['404 route_not_found', '404 version_unknown', '405 method_not_allowed', '431 headers_too_large'],
];

/** M30.1: the OpenAPI document of the built process. */
describe('the OpenAPI document', () => {
  let fleet: Fleet;
  let document: OpenApi;
  let operations: { name: string; operation: Operation }[];
  const operation = (wanted: string) => operations.find(({ name }) => name === wanted)!.operation;
  const faulty = (isFaulty: (one: Operation) => boolean) =>
    operations.filter((one) => isFaulty(one.operation)).map(({ name }) => name);

  beforeAll(async () => {
    fleet = await startFleet({ DOCS_ENABLED: 'true' });
    document = await documentOf(fleet.shop);
    operations = operationsOf(document);
  });
  afterAll(() => fleet.stop());

  it('is OpenAPI 3.1 and has every route, with the access that the code asks for', () => {
    expect(document.openapi).toBe('3.1.0');
    const routes = routesOf(AppModule.for('web', testConfig({}))).filter(({ name }) => !UNDOCUMENTED.test(name));
    const written = routes.map(({ name, access }) => {
      const isStaff = access !== undefined && !access.isPublic;
      return `${name.replaceAll(/:(\w+)/g, '{$1}')} ${isStaff ? 'staff' : 'public'}`;
    });
    const documented = operations.map(({ name, operation: { security } }) => {
      const isStaff = security.length > 0 && security.every((schemes) => 'bearer' in schemes);
      return `${name} ${isStaff ? 'staff' : 'public'}`;
    });
    expect(documented.sort()).toEqual(written.sort());
  });

  it('says of every operation and parameter what it is', () => {
    const tags = document.tags.map(({ name }) => name);
    expect(document.tags.filter(({ description }) => !description)).toEqual([]);
    expect(new Set(operations.flatMap(({ operation: { tags: own } }) => own))).toEqual(new Set(tags));
    expect(tags[0]).toMatch(/^Shop: /);
    expect(tags.at(-1)).toMatch(/^Operations: /);
    expect(faulty(({ summary = '' }) => summary === '' || summary.length > 70 || summary.endsWith('.'))).toEqual([]);
    expect(faulty(({ description }) => !description)).toEqual([]);
    expect(faulty(({ parameters = [] }) => parameters.some(({ description }) => !description))).toEqual([]);
    expect(faulty(({ responses }) => Object.values(responses).some(({ description }) => description === ''))).toEqual(
      [],
    );
    expect(JSON.stringify(document)).not.toMatch(/undefined|\[object /);
  });

  it('refers to nothing that is not there, and has nothing that nobody refers to', () => {
    expect(referencesIn(JSON.stringify(document))).toEqual(new Set(Object.keys(document.components.schemas)));
  });

  it('names the problems that an operation can answer with, as docs/errors.md has them', () => {
    const known = documentedProblems();
    const told = new Set(operations.flatMap((one) => problemsOf(one.operation)));
    expect([...told].filter((problem) => !known.includes(problem))).toEqual([]);
    const untold = known.filter((problem) => !told.has(problem) && !problem.includes('callback_'));
    expect(untold.sort()).toEqual(ELSEWHERE.sort());
    expect(problemsOf(operation('POST /v1/carts/{id}/checkout'))).toEqual(
      expect.arrayContaining(['402 payment_declined', '409 out_of_stock', '409 idempotency_key_in_flight']),
    );
    expect(problemsOf(operation('GET /v1/admin/orders/{id}'))).toEqual(
      expect.arrayContaining(['400 query_invalid', '401 authentication_required', '403 permission_missing']),
    );
  });

  it('shows the members that a problem brings along', () => {
    const { responses } = operation('POST /v1/carts/{id}/checkout');
    const shown = (status: number, code: string) => {
      expect(responses[status]!.content!['application/problem+json']!.examples).toHaveProperty(code);
      return document.components.examples[code]!.value;
    };
    expect(shown(402, 'payment_declined')).toMatchObject({ status: 402, declineCode: 'insufficient_funds' });
    expect(shown(409, 'out_of_stock')).toMatchObject({ items: [{ requested: 3, available: 1 }] });
    expect(shown(409, 'price_changed')).toMatchObject({ changes: [{ was: 8900, is: 9400 }] });
  });

  it('has bodies that are ready to send', async () => {
    const { shop } = fleet;
    const examplesOf = (name: string) =>
      Object.entries(operation(name).requestBody?.content['application/json']?.examples ?? {});
    const variantId = await stockUp(fleet, { sku: 'EXAMPLE', amount: 1000, quantity: 100 });
    const session = await shop.post('/v1/admin/sessions', { email: STAFF.owner, password: PASSWORD });
    const staff = shop.as({ authorization: `Bearer ${String(session.body.accessToken)}` });
    const answers: Record<string, number> = {};
    for (const [key, { value }] of examplesOf('POST /v1/admin/products')) {
      answers[`product ${key}`] = (await staff.post('/v1/admin/products', value)).status;
    }
    for (const [key, { value, summary }] of examplesOf('POST /v1/carts/{id}/checkout')) {
      const order = await checkOut(shop, variantId, value);
      expect(summary).toMatch(new RegExp(`: ${order.status}$`));
      answers[key] = order.status;
    }
    const { body: order } = await checkOut(shop, variantId, examplesOf('POST /v1/carts/{id}/checkout')[0]![1].value);
    for (const verb of ['captures', 'refunds']) {
      const [, { value }] = examplesOf(`POST /v1/admin/orders/{id}/${verb}`)[0]!;
      const reply = await staff.post(`/v1/admin/orders/${String(order.id)}/${verb}`, value, {
        'idempotency-key': randomUUID(),
      });
      answers[verb] = reply.status;
    }
    expect(answers).toEqual({
      ...{ 'product variants': 201, 'product smallest': 201 },
      ...{ card_ok: 201, card_declined: 402, card_challenge: 202, card_late: 202 },
      ...{ captures: 201, refunds: 201 },
    });
  });
});

async function checkOut(shop: Client, variantId: string, body: object) {
  const cart = await newCart(shop, [variantId, 1]);
  return shop.post(`/v1/carts/${cart.id}/checkout`, body, {
    'cart-token': cart.token,
    'idempotency-key': randomUUID(),
  });
}
