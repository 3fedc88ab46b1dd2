import { formatMills, formatPrice, parseMills, toAmount, toPence } from '../../bench/replay/mills.js';

describe('exact pounds', () => {
  it('reads prices as the file writes them', () => {
    expect(['2.55', '11.0', '0.001', '-11062.06', '7'].map(parseMills)).toEqual([2550n, 11000n, 1n, -11062060n, 7000n]);
  });

  it('refuses what it could not hold exactly', () => {
    expect(() => parseMills('0.0001')).toThrow("'0.0001' is not an amount");
    expect(() => parseMills('1e3')).toThrow("'1e3' is not an amount");
    expect(() => parseMills('')).toThrow("'' is not an amount");
    expect(() => toAmount(2n ** 53n)).toThrow('do not fit');
  });

  it('rounds half a penny up, and a reversal to the same pence', () => {
    expect([1n, 4n, 5n, 14n, 15n, 2550n].map(toPence)).toEqual([0n, 0n, 1n, 1n, 2n, 255n]);
    expect([-4n, -5n, -15n].map(toPence)).toEqual([0n, -1n, -2n]);
  });

  it('writes every digit', () => {
    expect([9747747934n, 4n, -1234567n, 0n].map(formatMills)).toEqual([
      '9,747,747.934',
      '0.004',
      '-1,234.567',
      '0.000',
    ]);
    expect([2550n, 1n, 1_234_500n].map(formatPrice)).toEqual(['2.55', '0.001', '1234.50']);
  });
});
