import fc from 'fast-check';
import { slugOf } from './slug.js';

/** Any characters of Unicode, whole. */
const character = fc
  .integer({ min: 0x20, max: 0x10ffff })
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));
const text = fc
  .array(fc.oneof(character, fc.constantFrom('a', 'É', ' ', '-')), { maxLength: 130 })
  .map((all) => all.join(''));

describe('a slug', () => {
  it.each([
    ['Harbour lamp', 'harbour-lamp'],
    ['Crème brûlée №2', 'creme-brulee-no2'],
    ['  Straße & Söhne  ', 'strasse-sohne'],
    ['STRAẞE', 'strasse'],
    ['Καφές', 'καφες'],
    ['茶碗 (大)', '茶碗-大'],
    ['½ price', '1-2-price'],
    ['!!!', 'unnamed'],
    ['', 'unnamed'],
  ])('of %j is %j', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('has at most 100 characters and no hyphen at its ends', () => {
    expect(slugOf(`${'a'.repeat(99)} tail`)).toBe('a'.repeat(99));
    expect(slugOf('a'.repeat(300))).toHaveLength(100);
    expect(slugOf(`a${'𠀀'.repeat(300)}`)).toBe(`a${'𠀀'.repeat(99)}`);
  });

  it('is letters and digits joined by single hyphens, whatever the name', () => {
    fc.assert(
      fc.property(text, (name) => {
        expect(slugOf(name)).toMatch(/^[\p{Letter}\p{Number}]+(-[\p{Letter}\p{Number}]+)*$/u);
        expect(Array.from(slugOf(name)).length).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('of a slug is the slug', () => {
    fc.assert(
      fc.property(text, (name) => {
        expect(slugOf(slugOf(name))).toBe(slugOf(name));
      }),
    );
  });
});
