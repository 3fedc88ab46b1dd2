import fc from 'fast-check';
import { etagOf, knownTag, versionsOf } from './etag.js';

/** M12.4, M11.3: RFC 9110 §8.8.3 and §13.1. */
describe('an entity-tag', () => {
  it('has the version in front and follows the bytes', () => {
    expect(etagOf('{}', 7)).toMatch(/^"7\.[\w-]{16}"$/);
    expect(etagOf('{}')).toMatch(/^"[\w-]{16}"$/);
    expect(etagOf('{}')).not.toBe(etagOf('{ }'));
    expect(etagOf('ä')).toBe(etagOf(Buffer.from('ä')));
  });

  it('is known again alone, in a list, weakly, and in any encoding', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.option(fc.nat(), { nil: undefined }),
        fc.constantFrom('', '-gzip', '-br'),
        fc.array(fc.constantFrom('"1.other"', 'W/"else"')),
        fc.constantFrom('', 'W/'),
        (content, version, encoding, others, weak) => {
          const etag = etagOf(content, version);
          const theirs = etag.replace(/"$/, `${encoding}"`);
          expect(knownTag([...others, weak + theirs].join(', '), etag)).toBe(theirs);
          expect(knownTag(others.join(', '), etag)).toBeUndefined();
        },
      ),
    );
    expect(knownTag('*', '"a"')).toBe('"a"');
    expect(knownTag('a', '"a"')).toBeUndefined();
    expect(knownTag('', '"a"')).toBeUndefined();
  });

  it('names its version to a write, whatever came after it', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.nat({ max: 999_999_999 }),
        fc.constantFrom('', '-gzip', '-br'),
        (content, version, end) => {
          expect(versionsOf(etagOf(content, version).replace(/"$/, `${end}"`))).toEqual([version]);
        },
      ),
    );
    expect(versionsOf(' * ')).toBe('any');
    expect(versionsOf('"3", "4.abc"')).toEqual([3, 4]);
    expect(versionsOf('W/"99.x" , ,"4",')).toEqual([4]);
    expect(versionsOf('"with,comma","5"')).toEqual([5]);
  });

  it.each([
    'W/"3.abc"',
    '3',
    '"abc"',
    '""',
    '',
    '"-3"',
    '"3abc"',
    '"99999999999999999999"',
    '"a", W/"b"6"c"',
    'W/"b"7"',
    'w/"4"',
    'foo "9"',
    '"3" "4"',
    '"3", 4',
    '"3',
    etagOf('{}').replace(/\d/g, 'x'),
  ])('of %s names no version', (tag) => {
    expect(versionsOf(tag)).toEqual([]);
  });
});
