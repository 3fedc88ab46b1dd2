import { rangeOf } from './media.conditions.js';

const FILE = { etag: '"a.webp"', size: 1_000 };
const of = (range: string, headers = {}, method = 'GET') => rangeOf({ method, headers: { range, ...headers } }, FILE);

/** M2.2: RFC 9110 §14. */
describe('a part of a file', () => {
  it.each([
    ['bytes=2-', 'bytes=2-'],
    ['bytes=0-0', 'bytes=0-0'],
    ['bytes=5-99999', 'bytes=5-99999'],
    ['bytes=2000-', 'bytes=2000-'],
    ['bytes=-10', 'bytes=-10'],
    ['bytes=-10000', 'bytes=-1000'],
  ])('of %s is %s', (range, part) => {
    expect(of(range)).toBe(part);
  });

  it.each(['bytes=1e1-2', 'bytes=-', 'bytes=9-2', 'bytes=0-1,4-5', 'items=0-1', 'bytes', '', 'bytes=a-b'])(
    'of %j is none that is read: the whole is sent',
    (range) => {
      expect(of(range)).toBeUndefined();
    },
  );

  it('is sent only where the client has the rest of this file, and never by a weak tag', () => {
    expect(of('bytes=2-', { 'if-range': FILE.etag })).toBe('bytes=2-');
    for (const other of [`W/${FILE.etag}`, '"b"', 'Sat, 01 Jan 2026 00:00:00 GMT']) {
      expect(of('bytes=2-', { 'if-range': other })).toBeUndefined();
    }
  });

  it('is for GET alone', () => {
    expect(of('bytes=2-', {}, 'HEAD')).toBeUndefined();
  });
});
