/**
 * Thousandths of a pound, the finest unit the file states a price in. A bigint: no sum in a replay ever passes through a
 * floating-point number.
 */
export type Mills = bigint;

/** Whole pence: the minor unit Stoa counts pounds in. */
export type Pence = bigint;

const DECIMAL = /^(-?)(\d+)(?:\.(\d{1,3})0*)?$/;

export function parseMills(text: string): Mills {
  const match = DECIMAL.exec(text);
  if (!match) {
    throw new Error(`'${text}' is not an amount in pounds with at most three decimals`);
  }
  const [, sign, pounds, decimals = ''] = match;
  const mills = BigInt(`${pounds}${decimals.padEnd(3, '0')}`);
  return sign ? -mills : mills;
}

/** Half up, and away from zero when negative, so that a price and its reversal round to the same pence. */
export function toPence(mills: Mills): Pence {
  return mills < 0n ? -toPence(-mills) : (mills + 5n) / 10n;
}

export function fromPence(pence: Pence): Mills {
  return pence * 10n;
}

/** `9,747,747.934`; always three decimals, so that columns line up and nothing is rounded away. */
export function formatMills(mills: Mills): string {
  const digits = (mills < 0n ? -mills : mills).toString().padStart(4, '0');
  const pounds = digits.slice(0, -3).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${mills < 0n ? '-' : ''}${pounds}.${digits.slice(-3)}`;
}

/** A unit price as a person writes it: two decimals, a third only where there is one. */
export function formatPrice(price: Mills): string {
  return formatMills(price).replaceAll(',', '').replace(/0$/, '');
}

/** The number JSON carries; a total no double can hold exactly must not leave silently changed. */
export function toAmount(pence: Pence): number {
  const amount = Number(pence);
  if (!Number.isSafeInteger(amount)) {
    throw new Error(`${pence} pence do not fit into a JSON number`);
  }
  return amount;
}
