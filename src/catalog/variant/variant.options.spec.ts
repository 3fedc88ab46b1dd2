import { checkVariantOptions } from './variant.options.js';

const OPTIONS = [
  { name: 'Colour', values: ['Chalk', 'Ink'] },
  { name: 'Size', values: ['S', 'M'] },
];
const variant = (sku: string, options: Record<string, string>) => ({ sku, options });
const refusal = (detail: string) => expect.objectContaining({ code: 'variant_options_invalid', detail }) as Error;

describe('the options of variants', () => {
  it('may be any different combinations of known values', () => {
    expect(() =>
      checkVariantOptions(OPTIONS, [
        variant('A', { Colour: 'Chalk', Size: 'S' }),
        variant('B', { Colour: 'Chalk', Size: 'M' }),
        variant('C', { Size: 'S', Colour: 'Ink' }),
      ]),
    ).not.toThrow();
  });

  it('may be none when the product has none, for one variant', () => {
    expect(() => checkVariantOptions([], [variant('A', {})])).not.toThrow();
    expect(() => checkVariantOptions([], [variant('A', {}), variant('B', {})])).toThrow(
      refusal('B: has the same options as A'),
    );
  });

  it.each([
    ['a missing value', { Colour: 'Ink' }, 'A: Size is missing'],
    ['an unknown value', { Colour: 'Red', Size: 'S' }, 'A: Colour is one of: Chalk, Ink'],
    ['an unknown option', { Colour: 'Ink', Size: 'S', Shade: 'Dark' }, 'A: the product has no option Shade'],
    ['what an object inherits', { Colour: 'Ink', Size: 'constructor' }, 'A: Size is one of: S, M'],
  ])('are refused for %s', (_what, options, detail) => {
    expect(() => checkVariantOptions(OPTIONS, [variant('A', options)])).toThrow(refusal(detail));
  });

  it('are refused when two variants have the same, in whatever order', () => {
    const twins = [variant('A', { Colour: 'Ink', Size: 'S' }), variant('B', { Size: 'S', Colour: 'Ink' })];
    expect(() => checkVariantOptions(OPTIONS, twins)).toThrow(refusal('B: has the same options as A'));
  });

  it('do not confuse values that look alike when put together', () => {
    const tricky = [
      { name: 'a', values: ['x","y', 'x'] },
      { name: 'b', values: ['z', 'y","z'] },
    ];
    const twins = [variant('A', { a: 'x","y', b: 'z' }), variant('B', { a: 'x', b: 'y","z' })];
    expect(() => checkVariantOptions(tricky, twins)).not.toThrow();
  });
});
