/** The largest price that the API takes too. */
export const MAX_AMOUNT = 999_999_999_999;

const LONGEST = 60;

export type Decimal = '.' | ',';

/** How a column writes its prices. */
export interface AmountStyle {
  currency: string;
  /** What stands before the fraction; the other one, spaces and apostrophes may group thousands. */
  decimal: Decimal;
  /** `minor` when the column holds cents already. */
  unit: 'major' | 'minor';
}

export type Amount = { amount: number } | { code: string; reason: string };

/** A number between an optional currency, as code or symbol, and an optional sign, each on either side. */
const PARTS =
  /^([-−])?\s*([A-Z]{3}|[A-Z]{0,3}\p{Sc})?\s*([-−])?\s*([^-−\p{L}\p{Sc}]*?)\s*([-−])?\s*([A-Z]{3}|\p{Sc})?$/u;

/** Digits, in groups of three or not, and a fraction. */
const NUMBER: Record<Decimal, RegExp> = {
  '.': /^(\d{1,3}(?:([,'’\s])\d{3}(?:\2\d{3})*)?|\d*)(?:\.(\d*))?$/u,
  ',': /^(\d{1,3}(?:([.'’\s])\d{3}(?:\2\d{3})*)?|\d*)(?:,(\d*))?$/u,
};

/** Reads a price as people write it (`12.99`, `$1,234.50`, `1.234,50 €`) into minor units. No fraction is ever formed. */
export function parseAmount(given: string, { currency, decimal, unit }: AmountStyle): Amount {
  const text = given.trim();
  const shown = `"${text.slice(0, LONGEST)}"`;
  const malformed = {
    code: 'amount_malformed',
    reason: `${shown} is not an amount with the decimal sign "${decimal}"`,
  };
  const parts = text.length > LONGEST ? null : PARTS.exec(text);
  const number = parts && NUMBER[decimal].exec(parts[4] ?? '');
  if (!parts || !number || !/\d/.test(text)) return malformed;
  const [, , before, , , , after] = parts;
  if ([before, after].some((mark) => mark !== undefined && !isMarkOf(mark, currency))) {
    return { code: 'currency_wrong', reason: `${shown} is not in ${currency}` };
  }
  if (parts[1] ?? parts[3] ?? parts[5]) return { code: 'amount_negative', reason: `${shown} is less than nothing` };
  const digits = unit === 'minor' ? 0 : minorDigits(currency);
  const fraction = (number[3] ?? '').replace(/0+$/, '');
  if (fraction.length > digits) {
    const allowed = unit === 'minor' ? 'Minor units have no decimals' : `${currency} has ${digits} decimals`;
    return { code: 'amount_too_precise', reason: `${allowed}, ${shown} has more` };
  }
  const amount = BigInt((number[1] ?? '').replaceAll(/\D/g, '') + fraction.padEnd(digits, '0'));
  if (amount <= MAX_AMOUNT) return { amount: Number(amount) };
  return { code: 'amount_too_large', reason: `${shown} is more than ${MAX_AMOUNT} minor units` };
}

/** Decimals of a currency by ISO 4217: 2 for EUR, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: string): number {
  return formatOf(currency)?.resolvedOptions().maximumFractionDigits ?? 2;
}

/** Whether `USD`, `$` or `US$` means this currency. */
function isMarkOf(mark: string, currency: string): boolean {
  const parts = formatOf(currency)?.formatToParts(0) ?? [];
  const symbol = parts.find(({ type }) => type === 'currency')?.value ?? currency;
  if (mark === currency || mark === symbol) return true;
  return mark.endsWith(symbol) && currency.startsWith(mark.slice(0, -symbol.length));
}

const formats = new Map<string, Intl.NumberFormat | undefined>();

/** Undefined when no currency can have this code. */
function formatOf(currency: string): Intl.NumberFormat | undefined {
  if (!formats.has(currency)) {
    const options = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
    formats.set(currency, /^[A-Z]{3}$/.test(currency) ? new Intl.NumberFormat('en', options) : undefined);
  }
  return formats.get(currency);
}
