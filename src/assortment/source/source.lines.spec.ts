import { array, assert, integer, property, string } from 'fast-check';
import { LineSplitter, MAX_LENGTH } from './source.lines.js';

function split(bytes: Buffer, sizes: number[] = [bytes.length]) {
  const splitter = new LineSplitter();
  const lines = [];
  let from = 0;
  for (let turn = 0; from < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    lines.push(...splitter.push(bytes.subarray(from, from + size)));
    from += size;
  }
  return [...lines, ...splitter.end()];
}

const textsOf = (text: string) => split(Buffer.from(text)).map((line) => line.text);

describe('lines', () => {
  it('end with LF or CRLF, the last one with anything', () => {
    expect(textsOf('one\ntwo\r\n\nfour')).toEqual(['one', 'two', '', 'four']);
    expect(textsOf('one\n')).toEqual(['one']);
    expect(textsOf('')).toEqual([]);
  });

  it('begin after a byte order mark', () => {
    expect(textsOf('\uFEFFone\n\uFEFFtwo')).toEqual(['one', '\uFEFFtwo']);
  });

  it('are the same however the bytes arrive', () => {
    assert(
      property(
        array(string({ unit: 'grapheme' })),
        array(integer({ min: 1, max: 9 }), { minLength: 1 }),
        (texts, sizes) => {
          const lines = texts.map((text) => text.replaceAll(/[\r\n\uFEFF]/g, '_'));
          const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
          expect(split(bytes, sizes)).toEqual(
            lines.map((text, index) => ({ number: index + 1, length: Buffer.byteLength(text), text })),
          );
        },
      ),
    );
  });

  it('that are not UTF-8 say so', () => {
    const lines = split(Buffer.from([0x61, 0x0a, 0xc3, 0x28, 0x0a, 0x62]));
    expect(lines.map(({ number, fault }) => [number, fault])).toEqual([
      [1, undefined],
      [2, 'utf8_invalid'],
      [3, undefined],
    ]);
  });

  it('that are too long are counted and dropped', () => {
    const bytes = Buffer.concat([
      Buffer.from(`${'x'.repeat(MAX_LENGTH)}\r\n`),
      Buffer.from(`${'y'.repeat(MAX_LENGTH + 1)}\n`),
      Buffer.from(`${'z'.repeat(3 * MAX_LENGTH)}\nshort`),
    ]);
    const lines = split(bytes, [10_000]);
    expect(lines.map(({ number, text, fault }) => [number, text.length, fault])).toEqual([
      [1, MAX_LENGTH, undefined],
      [2, 0, 'line_too_long'],
      [3, 0, 'line_too_long'],
      [4, 5, undefined],
    ]);
  });
});
