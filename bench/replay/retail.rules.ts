import type { RetailLine } from './retail.file.js';

/** Why a line, or a part of it, is not what shoppers paid or were paid back. Every pound outside the orders has one. */
export type DifferenceClass =
  | 'half-pennies'
  | 'write-offs'
  | 'stock-found'
  | 'given-away'
  | 'marketplace-fees'
  | 'bank-charges'
  | 'charity-commission'
  | 'discounts'
  | 'samples'
  | 'bad-debt'
  | 'manual-credits'
  | 'carriage-credits'
  | 'returns-without-purchase'
  | 'returns-at-another-price'
  | 'returns-beyond-purchase'
  | 'not-sellable';

export const DIFFERENCE_MEANING: Record<DifferenceClass, string> = {
  'half-pennies': 'quantity × (price in the file − price in whole pence)',
  'write-offs': 'stock lost, damaged or counted away: stock adjustments, no money',
  'stock-found': 'stock found or counted in: stock adjustments, no money',
  'given-away': 'invoices that cost nothing: stock adjustments, no money',
  'marketplace-fees': 'fees Amazon kept, and two it gave back: the shop pays, no shopper does',
  'bank-charges': 'what the bank kept',
  'charity-commission': 'commission to Cancer Research UK',
  discounts: 'discounts granted afterwards, on no named article',
  samples: 'samples, booked at cost',
  'bad-debt': 'bad-debt adjustments, two of them with a negative price',
  'manual-credits': 'manual credits that match no manual charge of the same shopper at the same price',
  'carriage-credits': 'postage or carriage credited that matches no charge of the same shopper at the same price',
  'returns-without-purchase':
    'taken back, but the file holds no earlier purchase of it by this shopper (older than the file)',
  'returns-at-another-price': 'taken back at a price this shopper had not paid for it',
  'returns-beyond-purchase': 'taken back in a greater quantity than this shopper had bought at this price',
  'not-sellable': 'a sign or price no shop can replay',
};

/**
 * Codes under which the retailer books what is between it and somebody who is not a shopper. Neither sign of them is
 * sold or refunded.
 */
const HOUSE_ACCOUNTS: ReadonlyMap<string, DifferenceClass> = new Map([
  ['AMAZONFEE', 'marketplace-fees'],
  ['CRUK', 'charity-commission'],
  ['D', 'discounts'],
  ['S', 'samples'],
  ['B', 'bad-debt'],
]);

/** Sold like goods, at whatever price the invoice says; when one is refunded, nothing comes back onto a shelf. */
const SERVICES: ReadonlyMap<string, DifferenceClass> = new Map([
  ['POST', 'carriage-credits'],
  ['DOT', 'carriage-credits'],
  ['C2', 'carriage-credits'],
  ['M', 'manual-credits'],
  ['BANK CHARGES', 'bank-charges'],
]);

export function houseAccount(code: string): DifferenceClass | undefined {
  return HOUSE_ACCOUNTS.get(code);
}

export function isService(code: string): boolean {
  return SERVICES.has(code);
}

export function isVoucher(code: string): boolean {
  return code.startsWith('GIFT_');
}

/** The class of a credit for a service that matches no charge; goods say more precisely what is amiss. */
export function unmatchedService(code: string): DifferenceClass | undefined {
  return SERVICES.get(code);
}

export function isCreditNote(invoice: string): boolean {
  return invoice.startsWith('C');
}

/** Who bought: the customer, or else the nameless of one country, who can only be told apart by what they bought. */
export function shopperOf(line: Pick<RetailLine, 'customer' | 'country'>): string {
  return line.customer ?? `nameless/${line.country}`;
}

/** Orders of the nameless get an address of their own, since nothing says that two of them are one person. */
export function emailOf(line: Pick<RetailLine, 'customer' | 'invoice'>): string {
  return line.customer ? `customer-${line.customer}@retail.test` : `guest-${line.invoice.toLowerCase()}@retail.test`;
}

const COUNTRIES: Readonly<Record<string, string>> = {
  Australia: 'AU',
  Austria: 'AT',
  Bahrain: 'BH',
  Belgium: 'BE',
  Brazil: 'BR',
  Canada: 'CA',
  // The file does not say which island; Jersey is the larger.
  'Channel Islands': 'JE',
  Cyprus: 'CY',
  'Czech Republic': 'CZ',
  Denmark: 'DK',
  EIRE: 'IE',
  // Not a country; its seat stands for it.
  'European Community': 'BE',
  Finland: 'FI',
  France: 'FR',
  Germany: 'DE',
  Greece: 'GR',
  'Hong Kong': 'HK',
  Iceland: 'IS',
  Israel: 'IL',
  Italy: 'IT',
  Japan: 'JP',
  Lebanon: 'LB',
  Lithuania: 'LT',
  Malta: 'MT',
  Netherlands: 'NL',
  Norway: 'NO',
  Poland: 'PL',
  Portugal: 'PT',
  RSA: 'ZA',
  'Saudi Arabia': 'SA',
  Singapore: 'SG',
  Spain: 'ES',
  Sweden: 'SE',
  Switzerland: 'CH',
  USA: 'US',
  'United Arab Emirates': 'AE',
  'United Kingdom': 'GB',
  // The retailer's own country.
  Unspecified: 'GB',
};

export function countryCode(country: string): string {
  const code = COUNTRIES[country];
  if (!code) {
    throw new Error(`No ISO 3166 code is known for the country '${country}'`);
  }
  return code;
}
