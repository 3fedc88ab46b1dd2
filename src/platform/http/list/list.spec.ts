import type { Config } from '../../../config/config.js';
import { Secrets } from '../../auth/secrets.js';
import type { DomainError } from '../../errors/domain.error.js';
import { Cursors } from './cursor.js';
import { type ListDeclaration, parseList, type QueryParameters } from './list.js';
import { listSql, toPage } from './list.sql.js';

const LIST: ListDeclaration = {
  id: 'lamp.id',
  filters: {
    watts: {
      kind: 'integer',
      operators: ['eq', 'gte', 'lte'],
      where: (value, operator) => `lamp.watts ${SIGNS[operator]} ${value}`,
    },
    colour: {
      kind: 'text',
      operators: ['eq', 'in'],
      where: (value, operator) => `lamp.colour ${SIGNS[operator]} ${value}`,
    },
    isLit: { kind: 'boolean', where: (value) => `lamp.is_lit = ${value}` },
    maker: { kind: 'uuid', where: (value) => `lamp.maker_id = ${value}` },
    madeAt: { kind: 'time', operators: ['gte'], where: (value) => `lamp.made_at >= ${value}` },
  },
  sorts: {
    name: { column: 'lamp.name', type: 'text' },
    price: { column: 'lamp.price', type: 'bigint' },
  },
  defaultSort: '-price',
  maxSize: 50,
};
const SIGNS = { eq: '=', gte: '>=', lte: '<=', in: 'IN' };

// The secret is all that cursors need of the configuration.
const cursors = new Cursors(new Secrets({ secret: 'a secret for tests only, long enough' } as Config));
const parse = (query: QueryParameters, others?: string[]) => parseList(LIST, query, cursors, others);
const sqlOf = (query: QueryParameters) => listSql(LIST, parse(query), ['store']);
const cursor = (order = 'lamp.id -price', ...keys: string[]) => cursors.write({ order, keys });

function faultsOf(query: QueryParameters, others?: string[]): { pointer: string; code: string; detail: string }[] {
  try {
    parse(query, others);
  } catch (error) {
    expect(error).toMatchObject({ code: 'query_invalid', kind: 'malformed' });
    return (error as DomainError).faults;
  }
  throw new Error('The query was taken');
}

describe('the query of a list', () => {
  it('may say nothing', () => {
    expect(parse({})).toMatchObject({
      filters: [],
      sorts: [{ column: 'lamp.price', descending: true }],
      size: 20,
      isBackward: false,
    });
  });

  it.each([
    ['filter[watts]', '5', 5],
    ['filter[watts][gte]', '-5', -5],
    ['filter[colour]', 'Crème', 'Crème'],
    ['filter[colour][in]', 'red,blue', ['red', 'blue']],
    ['filter[isLit]', 'false', false],
    ['filter[maker]', '0199A0B0-0000-7000-8000-000000000000', '0199a0b0-0000-7000-8000-000000000000'],
    ['filter[madeAt][gte]', '2026-01-01T00:00:00+01:00', '2025-12-31T23:00:00.000Z'],
  ])('reads %s=%s', (name, text, value) => {
    expect(parse({ [name]: text }).filters).toMatchObject([{ value }]);
  });

  it.each([
    ['filter[watts]', 'many'],
    ['filter[watts]', '1.5'],
    ['filter[watts]', '9999999999999999'],
    ['filter[watts][in]', '1'],
    ['filter[watts][constructor]', '1'],
    ['filter[colour]', ''],
    ['filter[colour]', 'nul\0'],
    ['filter[isLit]', 'yes'],
    ['filter[maker]', '42'],
    ['filter[madeAt][gte]', 'yesterday'],
    ['filter[weight]', '1'],
    ['filter[constructor]', '1'],
    ['filter[watts', '1'],
    ['filter[watts][gte][lte]', '1'],
  ])('refuses %s=%s', (name, text) => {
    expect(faultsOf({ [name]: text })).toMatchObject([{ pointer: name, code: 'filter_invalid' }]);
  });

  it('names every fault at once, with what is allowed', () => {
    const query = { 'filter[weight]': '1', sort: 'size', 'page[size]': '51', 'page[after]': 'x', limit: '3' };
    expect(faultsOf(query, ['currency'])).toEqual([
      {
        pointer: 'filter[weight]',
        code: 'filter_invalid',
        detail: 'Can be filtered by: watts, colour, isLit, maker, madeAt',
      },
      { pointer: 'limit', code: 'parameter_unknown', detail: 'Allowed: filter, sort, page, currency' },
      { pointer: 'sort', code: 'sort_invalid', detail: 'Can be sorted by: name, price' },
      { pointer: 'page[size]', code: 'page_size_invalid', detail: 'Between 1 and 50' },
      {
        pointer: 'page[after]',
        code: 'cursor_invalid',
        detail: 'A cursor belongs to the list and the sort that it came from',
      },
    ]);
  });

  it.each(['0', '-1', '1.5', '', 'all', '51'])('refuses a page of %j', (size) => {
    expect(faultsOf({ 'page[size]': size })).toMatchObject([{ code: 'page_size_invalid' }]);
  });

  it('sorts by nothing twice', () => {
    expect(faultsOf({ sort: 'name,-name' })).toEqual([
      { pointer: 'sort', code: 'sort_invalid', detail: 'Sorts by name twice' },
    ]);
  });

  it('takes a parameter that is given twice as a list', () => {
    expect(parse({ sort: ['name', '-price'] }).sorts).toHaveLength(2);
    expect(faultsOf({ 'page[size]': ['1', '2'] })).toMatchObject([{ code: 'page_size_invalid' }]);
  });
});

describe('a cursor', () => {
  it('leads back to its place', () => {
    const query = parse({ 'page[after]': cursor(undefined, '100', 'some-id') });
    expect(query).toMatchObject({ position: { keys: ['100', 'some-id'] }, isBackward: false });
    expect(parse({ 'page[before]': cursor(undefined, '100', 'some-id') }).isBackward).toBe(true);
  });

  it.each([
    ['of another sort', cursor('lamp.id name', 'a', 'b')],
    ['of another list', cursor('vase.id -price', 'a', 'b')],
    ['without a signature', cursor().split('.')[0]],
    ['with a signature of its own making', `${cursor().split('.')[0]}.${'A'.repeat(16)}`],
    ['with other keys', `${Buffer.from('["lamp.id -price","1"]').toString('base64url')}.${cursor().split('.')[1]}`],
    ['that is nothing', ''],
  ])('%s is refused', (_what, given) => {
    expect(faultsOf({ 'page[after]': given })).toMatchObject([{ pointer: 'page[after]', code: 'cursor_invalid' }]);
    expect(faultsOf({ 'page[before]': given })).toMatchObject([{ pointer: 'page[before]', code: 'cursor_invalid' }]);
  });
});

describe('the statement of a list', () => {
  it('hands every value over as a parameter, after those that are there', () => {
    const { where, values } = sqlOf({ 'filter[watts][gte]': '5', 'filter[colour][in]': "red,'); DROP TABLE lamp --" });
    expect(where).toBe(' AND (lamp.watts >= $2) AND (lamp.colour IN $3)');
    expect(values).toEqual(['store', 5, ['red', "'); DROP TABLE lamp --"]]);
  });

  it('breaks ties by the id, in the direction of the last sort, and asks for one row more', () => {
    expect(sqlOf({ sort: 'name,-price', 'page[size]': '10' })).toMatchObject({
      orderBy: 'lamp.name ASC, lamp.price DESC, lamp.id DESC',
      keys: '(lamp.name)::text AS key0, (lamp.price)::text AS key1, (lamp.id)::text AS key2',
      limit: '11',
    });
  });

  it('goes on with a row comparison where one direction holds throughout', () => {
    const after = sqlOf({ 'page[after]': cursor(undefined, '100', 'id') });
    expect(after.where).toBe(' AND ((lamp.price, lamp.id) < ($2::bigint, $3::uuid))');
    expect(after.values).toEqual(['store', '100', 'id']);
  });

  it('goes on column by column where directions differ', () => {
    const order = 'lamp.id name,-price';
    const { where } = sqlOf({ sort: 'name,-price', 'page[after]': cursor(order, 'a', '1', 'id') });
    expect(where).toBe(
      ' AND ((lamp.name > $2::text) OR (lamp.name = $2::text AND lamp.price < $3::bigint) OR ' +
        '(lamp.name = $2::text AND lamp.price = $3::bigint AND lamp.id < $4::uuid))',
    );
  });

  it('turns everything round to go back', () => {
    const before = sqlOf({ 'page[before]': cursor(undefined, '100', 'id') });
    expect(before.orderBy).toBe('lamp.price ASC, lamp.id ASC');
    expect(before.where).toBe(' AND ((lamp.price, lamp.id) > ($2::bigint, $3::uuid))');
  });
});

describe('a page', () => {
  const rows = (...prices: number[]) => prices.map((price) => ({ price, key0: String(price), key1: `id${price}` }));
  const pageOf = (query: QueryParameters, ...prices: number[]) =>
    toPage(rows(...prices), parse({ 'page[size]': '2', ...query }), cursors, ({ price }) => price);
  const placeOf = (text: string | null) => (text === null ? null : cursors.read(text)?.keys);
  const somewhere = cursor(undefined, '7', 'id7');

  it.each([
    ['the only one', {}, [9, 8], { data: [9, 8], next: null, prev: null }],
    ['the first of several', {}, [9, 8, 7], { data: [9, 8], next: ['8', 'id8'], prev: null }],
    [
      'one in the middle',
      { 'page[after]': somewhere },
      [6, 5, 4],
      { data: [6, 5], next: ['5', 'id5'], prev: ['6', 'id6'] },
    ],
    ['the last', { 'page[after]': somewhere }, [6], { data: [6], next: null, prev: ['6', 'id6'] }],
    [
      'one gone back to',
      { 'page[before]': somewhere },
      [8, 9, 10],
      { data: [9, 8], next: ['8', 'id8'], prev: ['9', 'id9'] },
    ],
    [
      'the first, gone back to',
      { 'page[before]': somewhere },
      [8, 9],
      { data: [9, 8], next: ['8', 'id8'], prev: null },
    ],
    ['an empty one', { 'page[after]': somewhere }, [], { data: [], next: null, prev: null }],
  ])('that is %s says how to go on', (_what, query, prices, { data, next, prev }) => {
    const made = pageOf(query, ...prices);
    expect(made.data).toEqual(data);
    expect([placeOf(made.page.next), placeOf(made.page.prev)]).toEqual([next, prev]);
  });
});
