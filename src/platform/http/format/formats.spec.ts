import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { unpack } from 'msgpackr';
import { writeCsv } from './csv.writer.js';
import { readJson } from './json/json.reader.js';
import { readMessagePack } from './messagepack.reader.js';
import { writeMessagePack } from './messagepack.writer.js';
import { type Json, plain } from './plain.js';
import { readXml } from './xml/xml.reader.js';
import { writeXml } from './xml/xml.writer.js';
import { readYaml, writeYaml } from './yaml.js';

/** Names and texts of all kinds: those that look like something else, control characters, other planes. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '',
    ' ',
    'null',
    'true',
    '1',
    '-0',
    '1e3',
    '~',
    '0x1',
    '2020-01-01',
    '\r\n',
    '\ufffe',
    ' a\n',
    '- a',
    '"',
    '&amp;',
    '<a/>',
    ']]>',
    'item',
    'member',
    'xmlns',
    'µ',
    'ª',
    'a·b',
    'Größe',
    '価格',
    '٠',
    'a٠',
    'toString',
    'a.b[0]\\',
  ),
);
const name = text.filter((one) => one !== '__proto__' && one !== 'constructor');
const number = fc.oneof(
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((one) => !Number.isInteger(one)),
  fc.constantFrom(
    0,
    1,
    -1,
    127,
    128,
    255,
    256,
    65_535,
    65_536,
    2 ** 31,
    2 ** 32,
    2 ** 32 + 1,
    -(2 ** 31) - 1,
    0.1,
    5e-324,
  ),
);
const { document } = fc.letrec<{ document: Json; branch: Json }>((tie) => ({
  document: fc.oneof({ depthSize: 'small' }, fc.constant(null), fc.boolean(), number, text, tie('branch')),
  branch: fc.oneof(
    fc.array(tie('document'), { maxLength: 5 }),
    fc.dictionary(name, tie('document'), { maxKeys: 5, noNullPrototype: true }),
  ),
}));

const ROUND_TRIPS: [format: string, thereAndBack: (value: Json) => unknown][] = [
  ['JSON', (value) => readJson(JSON.stringify(value))],
  ['MessagePack', (value) => readMessagePack(writeMessagePack(value))],
  ['MessagePack, read by its library', (value) => numbers(unpack(writeMessagePack(value)))],
  ['YAML', (value) => readYaml(writeYaml(value))],
  ['XML', (value) => readXml(writeXml(value))],
];

/** M4.2: null, missing, large numbers, texts of any kind. */
describe.each(ROUND_TRIPS)('%s', (_format, thereAndBack) => {
  it('gives back every document as it was', () => {
    fc.assert(
      fc.property(document, (value) => {
        // An empty element at the top stands for nothing given, which is what XML has in place of `{}`.
        if (value === '') return;
        expect(thereAndBack(value)).toEqual(value);
      }),
      { numRuns: 500 },
    );
  });
});

describe('CSV', () => {
  it('gives back every item of a list as it was', () => {
    const item = fc.dictionary(name, document, { minKeys: 1, maxKeys: 4, noNullPrototype: true });
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 4 }), (data) => {
        const written = writeCsv({ data, page: { next: null } });
        const cells = new Map(
          rowsOf(written!).flatMap((row, index) => row.map(([path, cell]) => [`${index} ${path}`, cell])),
        );
        const expected = new Map(
          data.flatMap((one, index) => leaves(undefined, one).map(([path, cell]) => [`${index} ${path}`, cell])),
        );
        expect(cells).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('is for lists only', () => {
    expect([writeCsv({}), writeCsv([]), writeCsv('data'), writeCsv({ data: {} })]).toEqual(Array(4).fill(undefined));
  });
});

describe('plain', () => {
  it('is what JSON would say', () => {
    const value = { a: undefined, b: new Date(0), c: [undefined, null], d: -0, e: { toJSON: () => 'own' } };
    expect(plain(value)).toEqual(JSON.parse(JSON.stringify(value)));
    expect(Object.is((plain(value) as { d: number }).d, 0)).toBe(true);
  });

  it.each([NaN, Infinity, -Infinity, 2 ** 53, -(2 ** 53), 1e300, 1n, Symbol('a'), () => 1])('refuses %s', (value) => {
    expect(() => plain({ value })).toThrow(RangeError);
  });
});

/** The library reads large whole numbers as bigint. */
const numbers = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_name, one: unknown) => (typeof one === 'bigint' ? Number(one) : one)));

interface Cell {
  text: string;
  isQuoted: boolean;
}

function rowsOf(csv: string): [path: string, cell: Cell][][] {
  const [header = [], ...rows] = parseCsv(csv, {
    cast: (value, { quoting }) => ({ text: value, isQuoted: quoting }),
    relax_column_count: true,
    skip_empty_lines: false,
  }) as unknown as Cell[][];
  return rows.map((row) =>
    row.flatMap((cell, index): [string, Cell][] =>
      cell.text === '' && !cell.isQuoted ? [] : [[header[index]!.text, cell]],
    ),
  );
}

/** What a reader of the documented rules expects of each leaf, written apart from the writer. */
function leaves(path: string | undefined, value: Json): [path: string, cell: Cell][] {
  if (typeof value === 'string') return [[path ?? '', { text: value, isQuoted: true }]];
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (entries.length === 0) return [[path ?? '', { text: JSON.stringify(value), isQuoted: false }]];
  return entries.flatMap(([key, member]) => {
    const escaped = key.replaceAll('\\', '\\\\').replaceAll('.', '\\.').replaceAll('[', '\\[').replaceAll(']', '\\]');
    const step = Array.isArray(value) ? `${path ?? ''}[${key}]` : path === undefined ? escaped : `${path}.${escaped}`;
    return leaves(step, member);
  });
}
