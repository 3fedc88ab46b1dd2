import { isKnown, rangeOf } from './media.conditions.js';

const none = { ifNoneMatch: undefined, ifRange: undefined, range: undefined };
const TAG = '"a.webp"';

describe('what a client has of a file', () => {
  it.each(['"a.webp"', 'W/"a.webp"', '*', ' * ', '"b", W/"a.webp"', '"b","a.webp","c"'])(
    'is known by %s',
    (ifNoneMatch) => {
      expect(isKnown({ ...none, ifNoneMatch }, TAG)).toBe(true);
    },
  );

  it.each([undefined, '', '"b"', 'a.webp', '"a"', 'W/"b", "c"', '"*"'])('is not known by %s', (ifNoneMatch) => {
    expect(isKnown({ ...none, ifNoneMatch }, TAG)).toBe(false);
  });

  it('goes on with its part only where that is of this file, and never by a weak tag', () => {
    const range = 'bytes=2-';
    expect(rangeOf({ ...none, range }, TAG)).toBe(range);
    expect(rangeOf({ ...none, range, ifRange: TAG }, TAG)).toBe(range);
    for (const ifRange of [`W/${TAG}`, '"b"', 'Sat, 01 Jan 2026 00:00:00 GMT']) {
      expect(rangeOf({ ...none, range, ifRange }, TAG)).toBeUndefined();
    }
  });
});
