import type { ProductRecord, VariantRecord } from '../assortment/index.js';

/** Minor units per currency: `{ EUR: 24_90, USD: 27_50 }`. */
type Price = Record<'EUR' | 'USD', number>;

/** Which variants: all of them, or those that carry every value named, as in `'Ink'` or `'Ink / Large'`. */
type Which = 'all' | string[];

/** A product as we like to write it down; `shelf` turns it into a record. */
export interface ProductDraft {
  /** What every SKU of it begins with. */
  sku: string;
  brand: string;
  text: string;
  facts: Record<string, string>;
  /** What the plainest variant costs. */
  price: Price;
  options?: Record<string, string[]>;
  /** Option value → what choosing it adds to the price. */
  plus?: Record<string, Price>;
  /** Units in Berlin and in Rotterdam, roughly: each variant has a little more or less. */
  stock?: [berlin: number, rotterdam: number];
  soldOut?: Which;
  backOrder?: Which;
}

/** A place in the shop, as a function that puts a product there. */
export function shelf(...categories: string[]): (name: string, draft: ProductDraft) => ProductRecord {
  return (name, draft) => {
    const slug = slugOf(name);
    return {
      externalId: `demo:${slug}`,
      name,
      slug,
      description: draft.text.replace(/\s+/g, ' ').trim(),
      brand: draft.brand,
      categories: [categories],
      attributes: draft.facts,
      status: 'published',
      options: Object.entries(draft.options ?? {}).map(([option, values]) => ({ name: option, values })),
      variants: variantsOf(draft),
    };
  };
}

function variantsOf(draft: ProductDraft): VariantRecord[] {
  return combinations(Object.entries(draft.options ?? {})).map((options) => {
    const values = Object.values(options);
    const sku = [draft.sku, ...values.map(codeOf)].join('-');
    const backOrder = isAmong(draft.backOrder, values);
    const hasStock = !backOrder && !isAmong(draft.soldOut, values);
    const [berlin, rotterdam] = hasStock ? stockOf(sku, draft.stock ?? [48, 36]) : [0, 0];
    return {
      sku,
      ...(values.length > 0 && { options }),
      prices: pricesOf(draft, values),
      stock: { berlin, rotterdam },
      backOrder,
    };
  });
}

function combinations(options: [name: string, values: string[]][]): Record<string, string>[] {
  return options.reduce<Record<string, string>[]>(
    (chosen, [name, values]) => chosen.flatMap((soFar) => values.map((value) => ({ ...soFar, [name]: value }))),
    [{}],
  );
}

function pricesOf({ price, plus = {} }: ProductDraft, values: string[]): VariantRecord['prices'] {
  return (['EUR', 'USD'] as const).map((currency) => ({
    amount: values.reduce((sum, value) => sum + (plus[value]?.[currency] ?? 0), price[currency]),
    currency,
  }));
}

function isAmong(which: Which | undefined, values: string[]): boolean {
  if (which === undefined) return false;
  return which === 'all' || which.some((selector) => selector.split(' / ').every((value) => values.includes(value)));
}

/** Between half and one and a half of what the draft says, and always the same for a SKU: shelves are never even. */
function stockOf(sku: string, usual: [number, number]): [number, number] {
  const seed = [...sku].reduce((sum, letter) => (sum * 33 + letter.charCodeAt(0)) % 9973, 5381);
  const [berlin, rotterdam] = usual;
  return [
    Math.max(1, Math.round(berlin * (0.5 + (seed % 101) / 100))),
    Math.max(1, Math.round(rotterdam * (0.5 + (seed % 89) / 88))),
  ];
}

/** `Chalk` → `CHA`, `180 × 130 cm` → `180`, `XL` → `XL`. */
function codeOf(value: string): string {
  if (value.length <= 3) return value.toUpperCase();
  const [number] = /^\d+/.exec(value) ?? [];
  return (
    number ??
    value
      .replaceAll(/[^A-Za-z]/g, '')
      .slice(0, 3)
      .toUpperCase()
  );
}

function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('’', '')
    .replaceAll(/[^a-z0-9]+/g, '-');
}
