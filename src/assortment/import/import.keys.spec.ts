import { SeenKeys } from './import.keys.js';

describe('the keys that were seen', () => {
  it('tell the line that a key stood on first', () => {
    const keys = new SeenKeys();
    expect(keys.lineOf('a')).toBeUndefined();
    keys.add('a', 2);
    keys.add('b', 3);
    expect([keys.lineOf('a'), keys.lineOf('b'), keys.lineOf('c')]).toEqual([2, 3, undefined]);
  });

  it('are all remembered as they grow', () => {
    const keys = new SeenKeys();
    const all = Array.from({ length: 50_000 }, (_none, index) => index + 1);
    for (const line of all) keys.add(`key ${line}`, line);
    expect(all.filter((line) => keys.lineOf(`key ${line}`) !== line)).toEqual([]);
    expect(all.filter((line) => keys.lineOf(`other ${line}`) !== undefined)).toEqual([]);
  });
});
