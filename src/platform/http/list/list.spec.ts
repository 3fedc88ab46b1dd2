import type { Config } from '../../../config/config.js';
import { Secrets } from '../../auth/secrets.js';
import type { DomainError } from '../../errors/domain.error.js';
import { Cursors } from './cursor.js';
import type { QueryParameters } from '../fields/view.js';
import type { ListDeclaration } from './list.declaration.js';
import { parseList, parseWholeList } from './list.js';
import { listSql } from './list.sql.js';
import { linkHeader, linksOf, pageOf as toPage } from './page.js';

const LIST: ListDeclaration = {
  id: 'lamp.id',
  fields: { id: true, name: true, price: { amount: true, currency: true }, makers: [{ id: true, name: true }] },
  filters: {
    watts: {
      kind: 'integer',
      about: 'What it takes',
      operators: ['eq', 'ne', 'gt', 'gte', 'lt', 'lte'],
      column: 'lamp.watts',
    },
    colour: { kind: 'text', about: 'Its colour', operators: ['eq', 'in', 'prefix'], column: 'lamp.colour' },
    isLit: { kind: 'boolean', about: 'Whether it is lit', column: 'lamp.is_lit' },
    maker: {
      kind: 'uuid',
      about: 'Who made it',
      where: (compare) => `lamp.id IN (SELECT lamp_id FROM maker WHERE ${compare('maker.id', 'known')})`,
    },
    room: {
      kind: 'text',
      about: 'Where it stands',
      join: (compare) => `JOIN standing ON standing.lamp_id = lamp.id AND ${compare('standing.room')}`,
      instead: { 'lamp.id': 'standing.lamp_id', 'lamp.price': 'standing.price' },
    },
    madeAt: { kind: 'time', about: 'When', operators: ['gte'], column: 'lamp.made_at' },
  },
  sorts: {
    name: { column: 'lamp.name', type: 'text' },
    price: { column: 'lamp.price', type: 'bigint' },
  },
  defaultSort: '-price',
  maxSize: 50,
};

// The secret is all that cursors need of the configuration.
const cursors = new Cursors(new Secrets({ secret: 'a secret for tests only, long enough' } as Config));
const parse = (query: QueryParameters, change: Partial<ListDeclaration> = {}) =>
  parseList({ ...LIST, ...change }, query, cursors);
const sqlOf = (query: QueryParameters) => listSql(parse(query), ['store']);
const cursor = (order = 'lamp.id -price', ...keys: string[]) => cursors.write({ order, keys });

function faultsOf(
  query: QueryParameters,
  change: Partial<ListDeclaration> = {},
): { pointer: string; code: string; detail: string }[] {
  try {
    parse(query, change);
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
    ['filter[colour][prefix]', 'Cr', 'Cr'],
    ['filter[watts][ne]', '5', 5],
  ])('reads %s=%s', (name, text, value) => {
    expect(parse({ [name]: text }).filters).toMatchObject([{ value }]);
  });

  it.each([
    ['filter[watts]', 'many'],
    ['filter[watts]', '1.5'],
    ['filter[watts]', '9999999999999999'],
    ['filter[watts][in]', '1'],
    ['filter[watts][constructor]', '1'],
    ['filter[watts][prefix]', '1'],
    ['filter[colour][gt]', 'a'],
    ['filter[colour][contains]', 'a'],
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
    expect(faultsOf(query, { others: ['currency'] })).toEqual([
      {
        pointer: 'filter[weight]',
        code: 'filter_invalid',
        detail: 'Can be filtered by: watts, colour, isLit, maker, room, madeAt',
      },
      { pointer: 'limit', code: 'parameter_unknown', detail: 'Allowed: filter, sort, page, fields, expand, currency' },
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

  it.each(['page', 'filter', 'page[', 'page[offset]', 'Sort', '__proto__'])('refuses %s', (name) => {
    const query = Object.fromEntries([[name, '1']]);
    expect(faultsOf(query)).toMatchObject([{ pointer: name, code: 'parameter_unknown' }]);
  });

  it('counts when asked to', () => {
    expect([parse({}), parse({ 'page[total]': 'true' })].map(({ isCounted }) => isCounted)).toEqual([false, true]);
    expect(faultsOf({ 'page[total]': '1' })).toMatchObject([{ pointer: 'page[total]', code: 'page_total_invalid' }]);
  });

  it('expands what the list offers', () => {
    const offering = { expands: { makers: 'who made it' } };
    expect(parse({ expand: 'makers' }, offering).view.expands).toEqual(new Set(['makers']));
    expect(faultsOf({ expand: 'makers' })).toEqual([
      { pointer: 'expand', code: 'expand_unknown', detail: 'Can be expanded: nothing' },
    ]);
    expect(faultsOf({ expand: 'makers,price' }, offering)).toEqual([
      { pointer: 'expand', code: 'expand_unknown', detail: 'Can be expanded: makers' },
    ]);
  });

  it('filters by nothing twice', () => {
    expect(faultsOf({ 'filter[room]': 'hall', 'filter[room][eq]': 'attic' })).toEqual([
      { pointer: 'filter[room][eq]', code: 'filter_invalid', detail: 'It is there twice' },
    ]);
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
    expect(where).toBe(' AND (lamp.watts >= $2::bigint) AND (lamp.colour = ANY($3::text[]))');
    expect(values).toEqual(['store', 5, ['red', "'); DROP TABLE lamp --"]]);
  });

  it('compares in every way that is offered', () => {
    const whereOf = (query: QueryParameters) => sqlOf(query).where;
    expect(whereOf({ 'filter[watts][ne]': '5' })).toBe(' AND (lamp.watts IS DISTINCT FROM $2::bigint)');
    expect(whereOf({ 'filter[watts][gt]': '5' })).toBe(' AND (lamp.watts > $2::bigint)');
    expect(whereOf({ 'filter[watts][lt]': '5' })).toBe(' AND (lamp.watts < $2::bigint)');
    expect(sqlOf({ 'filter[colour][prefix]': '50%_\\' }).values).toEqual(['store', '50\\%\\_\\\\%']);
    expect(whereOf({ 'filter[maker]': '0199a0b0-0000-7000-8000-000000000000' })).toContain(
      'maker.id = known($2::uuid)',
    );
  });

  it('joins a filter that has its own index, and sorts by the columns of that', () => {
    expect(sqlOf({ 'filter[room]': 'hall', 'page[after]': cursor(undefined, '100', 'id') })).toMatchObject({
      joins: ' JOIN standing ON standing.lamp_id = lamp.id AND standing.room = $2::text',
      where: ' AND ((standing.price, standing.lamp_id) < ($3::bigint, $4::uuid))',
      orderBy: 'standing.price DESC, standing.lamp_id DESC',
    });
  });

  it('counts without the place of the page', () => {
    const query = { 'filter[watts][gte]': '5', 'page[after]': cursor(undefined, '100', 'id') };
    expect(sqlOf(query)).toMatchObject({ filters: ' AND (lamp.watts >= $2::bigint)', filterValues: 2 });
    expect(sqlOf(query).values).toEqual(['store', 5, '100', 'id']);
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

describe('the query of a list that is shown whole', () => {
  it('chooses fields and nothing else', () => {
    const whole = { fields: LIST.fields, others: ['currency'] };
    expect(parseWholeList(whole, { fields: 'name', currency: 'EUR' }).chosen).toEqual({ name: true });
    expect(() => parseWholeList(whole, { sort: 'name' })).toThrow(
      expect.objectContaining({
        faults: [{ pointer: 'sort', code: 'parameter_unknown', detail: 'Allowed: fields, expand, currency' }],
      }),
    );
  });
});

describe('an export', () => {
  const withExport = { exportName: 'lamps' };

  it('is asked for by its format, and only where the list has one', () => {
    expect(parse({ export: 'csv' }, withExport).exportAs).toBe('csv');
    expect(faultsOf({ export: 'xls' }, withExport)).toMatchObject([{ pointer: 'export', code: 'export_invalid' }]);
    expect(faultsOf({ export: 'csv' })).toMatchObject([{ pointer: 'export', code: 'parameter_unknown' }]);
  });

  it.each(['page[size]', 'page[after]', 'page[total]'])('has no %s', (name) => {
    const value = { 'page[size]': '5', 'page[after]': cursor(undefined, '1', 'id'), 'page[total]': 'true' }[name];
    expect(faultsOf({ export: 'csv', [name]: value }, withExport)).toEqual([
      { pointer: name, code: 'parameter_unknown', detail: 'An export has no pages' },
    ]);
  });
});

describe('the links of a page', () => {
  const links = (query: QueryParameters, next: string | null = null, prev: string | null = null) =>
    linksOf({ path: '/lamps', query }, { next, prev });

  it('keep the whole query, and change only the place', () => {
    const query = { 'filter[colour][in]': 'red,blue', sort: ['name', '-price'], 'page[after]': 'here' };
    const kept = '/lamps?filter%5Bcolour%5D%5Bin%5D=red%2Cblue&sort=name&sort=-price';
    expect(links(query, 'there', 'back')).toEqual({
      self: { href: `${kept}&page%5Bafter%5D=here` },
      first: { href: kept },
      next: { href: `${kept}&page%5Bafter%5D=there` },
      prev: { href: `${kept}&page%5Bbefore%5D=back` },
    });
    expect(links({})).toEqual({ self: { href: '/lamps' }, first: { href: '/lamps' } });
  });

  it('are a header that nothing in the address can break out of', () => {
    const path = '/lamps/<a>";\r\nX: y';
    const header = linkHeader(
      linksOf({ path, query: { q: '>; rel="next", <http://elsewhere' } }, { next: 'n', prev: null }),
    );
    expect(header.split(', ')).toHaveLength(2);
    expect(header).not.toMatch(/[\r\n]|<http/);
    expect(header).toMatch(/^<[^<>"]+>; rel="next", <[^<>"]+>; rel="first"$/);
  });
});

describe('a page', () => {
  const rows = (...prices: number[]) => prices.map((price) => ({ price, key0: String(price), key1: `id${price}` }));
  const pageOf = (query: QueryParameters, ...prices: number[]) =>
    toPage(rows(...prices), parse({ 'page[size]': '2', ...query }), cursors, { path: '/lamps', query }).map(
      ({ price }) => price,
    );
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
