import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtDocument, type OpenApi, type Operation, ROOT, type Schema } from '../built.js';
import { breaksBetween } from './operations.js';

const ACT = 'POST /v1/admin/orders/{id}';

/** Where staff are shown orders, and where in the answer. */
const ORDERS_OF_STAFF = [
  'GET /v1/admin/orders: the answer 200: /data/[]',
  'GET /v1/admin/orders/{id}: the answer 200: ',
  ...['cancellation: the answer 201', 'cancellation: the answer 202', 'captures: the answer 201'],
  ...['captures: the answer 202', 'refunds: the answer 201', 'refunds: the answer 202', 'fulfillments: the answer 201'],
].map((place) => (place.startsWith('GET') ? place : `${ACT}/${place}: `));

/** Breaks that were decided on, in the words of the checker, each with where the decision is written. */
const ACCEPTED: string[] = [
  // docs/adr/0029: where the order was shared with somebody who has signed in, which no client of 0.1.0 could do.
  'GET /v1/orders/{id}: the answer 200: /token may be missing now',
  // docs/adr/0030: for roles without customer.read, which all that there were have.
  ...ORDERS_OF_STAFF.flatMap((place) =>
    ['email', 'shippingAddress', 'billingAddress'].map((name) => `${place}/${name} may be missing now`),
  ),
];

const RELEASED = join(ROOT, 'docs', 'openapi', 'released');

/** M30.1: what a client of the last release does, it may do still. */
it.each(['storefront', 'admin'] as const)('the %s document breaks nothing that the last release has', (name) => {
  const last = readdirSync(RELEASED).sort(byVersion).at(-1)!;
  const file = join(RELEASED, last, `${name}.json`);
  expect(existsSync(file)).toBe(true);
  const before = JSON.parse(readFileSync(file, 'utf8')) as OpenApi;
  const breaks = breaksBetween(before, builtDocument(name));
  expect(breaks.filter((one) => !ACCEPTED.includes(one))).toEqual([]);
});

const byVersion = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });

describe('breaksBetween', () => {
  const item: Schema = {
    type: 'object',
    additionalProperties: false,
    properties: { units: { type: 'integer', minimum: 1, maximum: 9 }, note: { type: ['string', 'null'] } },
    required: ['units'],
  };
  const order: Schema = {
    type: 'object',
    properties: {
      id: { type: 'string', format: 'uuid' },
      status: { type: 'string', enum: ['open', 'paid'] },
      items: { type: 'array', items: { $ref: '#/components/schemas/ItemDto' } },
      parent: { allOf: [{ $ref: '#/components/schemas/OrderDto' }], description: 'An order within itself' },
    },
    required: ['id', 'status', 'items'],
  };
  const base = () =>
    ({
      paths: {
        '/v1/orders/{id}': {
          put: {
            security: [{ bearer: [] }],
            parameters: [
              { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
              { name: 'sort', in: 'query', schema: { type: 'string' } },
              { name: 'dry', in: 'query', schema: { type: 'boolean' } },
            ],
            requestBody: {
              content: { 'application/json': { schema: { $ref: '#/components/schemas/ItemDto' } } },
            },
            responses: {
              200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/OrderDto' } } } },
              404: {},
            },
          },
        },
      },
      components: { schemas: structuredClone({ ItemDto: item, OrderDto: order }) },
    }) as unknown as OpenApi;
  type Change = (operation: Operation, schemas: Record<string, Schema>, document: OpenApi) => void;
  const after = (change: Change) => {
    const document = base();
    change(document.paths['/v1/orders/{id}']!.put!, document.components.schemas, document);
    return breaksBetween(base(), document).map((what) => what.replace('PUT /v1/orders/{id}: ', ''));
  };
  const both = (place: string, what: string) => [`the body: ${place} ${what}`];

  it.each<[string, Change]>([
    ['nothing changes', () => undefined],
    ['a part of the address is called something else', (_one, _schemas, document) => renamePath(document, '{key}')],
    ['an operation comes', (one, _schemas, { paths }) => (paths['/v1/more'] = { get: one })],
    ['an answer gets a member', (_one, { OrderDto }) => (OrderDto!.properties!.more = { type: 'string' })],
    ['a parameter that may be missing comes', (one) => one.parameters!.push(query('more'))],
    ['everybody may now', (one) => (one.security = [])],
    ['everybody may now, with a token or without', (one) => one.security.push({})],
    ['another token is enough, too', (one) => one.security.push({ 'Order-Token': [] })],
    ['an error comes or goes', (one) => (one.responses = { 200: one.responses[200]!, 409: { description: '' } })],
    ['an answer is said more exactly', (_one, { OrderDto }) => (OrderDto!.properties!.status!.enum = ['open'])],
  ])('finds nothing when %s', (_what, change) => {
    expect(after(change)).toEqual([]);
  });

  it.each<[string, Change, string[]]>([
    ['an address', (_one, _schemas, document) => renamePath(document, 'x'), ['PUT /v1/orders/{id} is gone']],
    ['access', (one) => (one.security = [{ 'Cart-Token': [] }]), ['bearer is no longer enough']],
    ['a parameter', (one) => one.parameters!.pop(), ['the parameter dry is gone']],
    ['a needed parameter', (one) => one.parameters!.push(query('x', true)), ['the parameter x must be sent now']],
    [
      'the type of a parameter',
      (one) => (one.parameters![2]!.schema = { type: 'integer' }),
      ['the parameter dry: / was ["boolean"] and is ["integer"]'],
    ],
    ['the body', (one) => delete one.requestBody, ['it no longer reads a body']],
    ['a needed body', (one) => (one.requestBody!.required = true), ['the body: a body must be sent now']],
    [
      'a media type',
      (one) => (one.responses[200]!.content = { 'text/csv': {} }),
      ['the answer 200: application/json is gone'],
    ],
    ['an answer', (one) => (one.responses = { 204: { description: '' } }), ['the answer 200 is gone']],
    ['a member of an answer', (_one, { OrderDto }) => delete OrderDto!.properties!.id, ['the answer 200: /id is gone']],
    [
      'what is sure to be there',
      (_one, { OrderDto }) => OrderDto!.required!.shift(),
      ['the answer 200: /id may be missing now'],
    ],
    [
      'the type of an answer',
      (_one, { OrderDto }) => (OrderDto!.properties!.id!.type = ['string', 'null']),
      ['the answer 200: /id was ["string"] and is ["string","null"]'],
    ],
    [
      'the values of an answer',
      (_one, { OrderDto }) => OrderDto!.properties!.status!.enum!.push('lost'),
      ['the answer 200: /status may be "lost" now'],
    ],
    [
      'the format of an answer',
      (_one, { OrderDto }) => delete OrderDto!.properties!.id!.format,
      ['the answer 200: /id had the format "uuid" and has none'],
    ],
    [
      'a bound',
      (_one, { ItemDto }) => (ItemDto!.properties!.units!.maximum = 5),
      both('/units', 'had maximum 9 and has 5'),
    ],
    [
      'a new bound',
      (_one, { ItemDto }) => (ItemDto!.properties!.note!.minLength = 5),
      both('/note', 'had minLength none and has 5'),
    ],
    ['values', (_one, { ItemDto }) => (ItemDto!.properties!.note!.enum = ['a']), both('/note', 'takes only ["a"] now')],
  ])('finds it when %s breaks', (_what, change, expected) => {
    expect(after(change)).toEqual(expected);
  });

  it('judges what goes both ways by each', () => {
    const needed: Change = (_one, { ItemDto }) => ItemDto!.required!.push('note');
    expect(after(needed)).toEqual(['the body: /note must be sent now']);
    const gone: Change = (_one, { ItemDto }) => delete ItemDto!.properties!.note;
    expect(after(gone)).toEqual(['the body: /note is gone', 'the answer 200: /items/[]/note is gone']);
    const wider: Change = (_one, { ItemDto }) => (ItemDto!.properties!.units!.type = 'number');
    expect(after(wider)).toEqual(['the answer 200: /items/[]/units was ["integer"] and is ["number"]']);
  });
});

const query = (name: string, required = false) => ({ name, in: 'query', required, schema: { type: 'string' } });

function renamePath({ paths }: OpenApi, part: string): void {
  paths[`/v1/orders/${part}`] = paths['/v1/orders/{id}']!;
  delete paths['/v1/orders/{id}'];
}
