import fc from 'fast-check';
import { excessOf, MAX_ITEMS } from './extent.js';

const list = (length: number, item: unknown = 1) => Array.from({ length }, () => item);
const object = (members: number) => Object.fromEntries(list(members).map((one, index) => [`m${index}`, one]));

describe('the extent of a body', () => {
  it.each([
    ['nothing', undefined],
    ['a text', 'x'.repeat(100_000)],
    ['the longest list', { lines: list(MAX_ITEMS) }],
    ['the most members', object(200)],
    ['the longest name', { ['n'.repeat(1_000)]: 1 }],
    ['a product with everything', { variants: list(500, { sku: 'A', options: object(5) }), images: list(50) }],
    ['as many values as may be', list(6, list(999))],
    ['bytes', Buffer.alloc(100_000)],
  ])('may be %s', (_what, body) => {
    expect(excessOf(body)).toBeUndefined();
  });

  it.each([
    ['a list too long', { lines: list(MAX_ITEMS + 1) }, 'a list of more than 1200 items'],
    ['a list too long further down', [[[list(MAX_ITEMS + 1)]]], 'a list of more than 1200 items'],
    ['an object too wide', [{ a: object(201) }], 'an object of more than 200 members'],
    ['a name too long', [{ ['n'.repeat(1_001)]: 1 }], 'a name of more than 1000 characters'],
    ['too much of everything', list(60, list(100)), 'more than 6000 values'],
    ['holes behind which something hides', [undefined, list(MAX_ITEMS + 1)], 'a list of more than 1200 items'],
  ])('may not be %s', (_what, body, excess) => {
    expect(excessOf(body)).toBe(excess);
  });

  it('of anything small is fine', () => {
    fc.assert(fc.property(fc.jsonValue(), (body) => excessOf(body) === undefined));
  });
});
