import { rangeOf } from './media.conditions.js';

const TAG = '"a.webp"';
const range = 'bytes=2-';

describe('a part of a file', () => {
  it('is sent only where the client has the rest of this file, and never by a weak tag', () => {
    expect(rangeOf({ range }, TAG)).toBe(range);
    expect(rangeOf({ range, 'if-range': TAG }, TAG)).toBe(range);
    for (const other of [`W/${TAG}`, '"b"', 'Sat, 01 Jan 2026 00:00:00 GMT']) {
      expect(rangeOf({ range, 'if-range': other }, TAG)).toBeUndefined();
    }
  });
});
