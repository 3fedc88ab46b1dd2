import { array, assert, property, string } from 'fast-check';
import { CsvReader } from './source.csv.js';
import { type Line, LineSplitter, MAX_LENGTH } from './source.lines.js';

function read(bytes: Buffer | string, delimiter = ',') {
  const splitter = new LineSplitter();
  const lines: Line[] = [...splitter.push(Buffer.from(bytes)), ...splitter.end()];
  const reader = new CsvReader(delimiter);
  return [...lines.flatMap((line) => reader.push(line)), ...reader.end()].map((record) => [
    record.line,
    'fields' in record ? record.fields : record.fault.code,
  ]);
}

describe('CSV', () => {
  it.each<[what: string, text: string, fields: string[]]>([
    ['plain fields', 'a,b,c', ['a', 'b', 'c']],
    ['empty fields', ',,', ['', '', '']],
    ['quoted fields', '"a","b,b","c"', ['a', 'b,b', 'c']],
    ['an empty quoted field', '"",x', ['', 'x']],
    ['doubled quotes', '"say ""hi""",x', ['say "hi"', 'x']],
    ['line breaks inside quotes', '"one\r\n\ntwo",x', ['one\n\ntwo', 'x']],
    ['a quote within a plain field', 'a 5" pipe,x', ['a 5" pipe', 'x']],
    ['a quoted field at the end', 'x,"a,"', ['x', 'a,']],
    ['spaces as they are', ' a , b', [' a ', ' b']],
  ])('has %s', (_what, text, fields) => {
    expect(read(text)).toEqual([[1, fields]]);
  });

  it('takes another delimiter', () => {
    expect(read('a;"b;b";c,c', ';')).toEqual([[1, ['a', 'b;b', 'c,c']]]);
  });

  it('passes over empty lines', () => {
    expect(read('a\n\n\r\nb\n')).toEqual([
      [1, ['a']],
      [4, ['b']],
    ]);
  });

  it('gives back whatever was written', () => {
    const fields = array(string({ unit: 'binary' }), { minLength: 2, maxLength: 5 });
    assert(
      property(array(fields, { minLength: 1 }), (records) => {
        // CRLF inside quotes is read as LF, and a lone CR before one is indistinguishable from it.
        const plain = records.map((record) =>
          record.map((field) => field.replaceAll(/[\r\uFEFF]/g, '_').toWellFormed()),
        );
        const text = plain
          .map((record) => record.map((field) => `"${field.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        expect(read(text).map(([, found]) => found)).toEqual(plain);
      }),
    );
  });

  it('refuses text after a closing quote and reads on', () => {
    expect(read('a,b\n"x"y,z\nc,d')).toEqual([
      [1, ['a', 'b']],
      [2, 'quote_malformed'],
      [3, ['c', 'd']],
    ]);
  });

  it('loses one line to a quote that is never closed', () => {
    expect(read('a,b\n"x,y\nc,d\ne,f')).toEqual([
      [1, ['a', 'b']],
      [2, 'quote_unclosed'],
      [3, ['c', 'd']],
      [4, ['e', 'f']],
    ]);
  });

  it('loses one line to a quote that the next quoted field seems to close', () => {
    expect(read('"x,y\nc,"d"\ne,f')).toEqual([
      [1, 'quote_malformed'],
      [2, ['c', 'd']],
      [3, ['e', 'f']],
    ]);
  });

  it('gives up on a quoted field that is too long, and on nothing after it', () => {
    const rows = Math.ceil(MAX_LENGTH / 100) + 50;
    const filler = `${'x'.repeat(98)},y\n`;
    const found = read(`"open\n${filler.repeat(rows)}`);
    expect(found[0]).toEqual([1, 'quote_unclosed']);
    expect(found).toHaveLength(rows + 1);
    expect(found.at(-1)?.[0]).toBe(rows + 1);
  });

  it('refuses a record with a line that is not UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('a\n"one\n'), Buffer.from([0xff]), Buffer.from('two"\nb')]);
    expect(read(bytes)).toEqual([
      [1, ['a']],
      [2, 'utf8_invalid'],
      [4, ['b']],
    ]);
  });
});
