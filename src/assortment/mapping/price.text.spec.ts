import { assert, bigInt, constantFrom, property } from 'fast-check';
import { type AmountStyle, minorDigits, parseAmount } from './price.text.js';

const style = (changes: Partial<AmountStyle> = {}): AmountStyle => ({
  ...{ currency: 'USD', decimal: '.', unit: 'major' },
  ...changes,
});
const amountOf = (text: string, changes: Partial<AmountStyle> = {}) => {
  const read = parseAmount(text, style(changes));
  return 'amount' in read ? read.amount : read.code;
};

describe('a price as text', () => {
  it.each<[text: string, amount: number | string, changes?: Partial<AmountStyle>]>([
    ['12.99', 1299],
    [' 12.9 ', 1290],
    ['12', 1200],
    ['12.', 1200],
    ['.5', 50],
    ['0', 0],
    ['12.9900', 1299],
    ['$1,234.50', 123450],
    ['US$ 1,234.50', 123450],
    ['1,234,567.89 USD', 123456789],
    ['USD 5', 500],
    ["1'234.50", 123450],
    ['1 234.50', 123450],
    ['9999999999.99', 999_999_999_999],
    ['1.234,50 €', 123450, { currency: 'EUR', decimal: ',' }],
    ['1 234,50', 123450, { currency: 'EUR', decimal: ',' }],
    ['1,500', 1500, { currency: 'JPY' }],
    ['1500.00', 1500, { currency: 'JPY' }],
    ['1.234', 1234, { currency: 'KWD' }],
    ['1299', 1299, { unit: 'minor' }],
    ['A$5', 500, { currency: 'AUD' }],
  ])('reads %s', (text, amount, changes) => {
    expect(amountOf(text, changes)).toBe(amount);
  });

  it.each<[text: string, code: string, changes?: Partial<AmountStyle>]>([
    ['12.999', 'amount_too_precise'],
    ['12.5', 'amount_too_precise', { currency: 'JPY' }],
    ['12.5', 'amount_too_precise', { unit: 'minor' }],
    ['-1', 'amount_negative'],
    ['$-1.50', 'amount_negative'],
    ['-$1.50', 'amount_negative'],
    ['1.50-', 'amount_negative'],
    ['10000000000.00', 'amount_too_large'],
    ['9'.repeat(50), 'amount_too_large'],
    ['12,99', 'amount_malformed'],
    ['1,23,456', 'amount_malformed'],
    ['1,234 567', 'amount_malformed'],
    ['12.9.9', 'amount_malformed'],
    ['12-99', 'amount_malformed'],
    ['call us', 'amount_malformed'],
    ['1e3', 'amount_malformed'],
    ['.', 'amount_malformed'],
    ['$', 'amount_malformed'],
    ['1'.repeat(2_000_000), 'amount_malformed'],
    ['€ 5', 'currency_wrong'],
    ['5 EUR', 'currency_wrong'],
    ['US$5', 'currency_wrong', { currency: 'AUD' }],
  ])('refuses %.20s as %s', (text, code, changes) => {
    expect(amountOf(text, changes)).toBe(code);
  });

  it('never loses a minor unit', () => {
    const currencies = constantFrom('EUR', 'USD', 'JPY', 'KWD', 'CLF');
    assert(
      property(bigInt(0n, 999_999_999_999n), currencies, (minor, currency) => {
        const digits = minorDigits(currency);
        const padded = String(minor).padStart(digits + 1, '0');
        const at = padded.length - digits;
        const whole = padded.slice(0, at).replaceAll(/\B(?=(\d{3})+$)/g, ',');
        const text = digits === 0 ? whole : `${whole}.${padded.slice(at)}`;
        expect(amountOf(text, { currency })).toBe(Number(minor));
      }),
    );
  });
});
