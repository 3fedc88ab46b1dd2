import type { ProductRecord, VariantRecord } from '../../src/assortment/product.record.js';
import { formatPrice, toAmount, toPence, type Mills, type Pence } from './mills.js';
import { isService, isVoucher } from './retail.rules.js';
import type { RetailLine } from './retail.file.js';

/** One unit price a stock code was sold at. */
export interface RetailVariant {
  sku: string;
  code: string;
  price: Mills;
  pence: Pence;
  /**
   * What leaves the shelf during the year: ordered, lost, given away. It is also the stock to begin with, so that shoppers
   * cannot run out of anything in whatever order their acts arrive.
   */
  outgoing: number;
  /** What comes onto it: found, brought back, never sent. So this is what must lie there in the end. */
  incoming: number;
}

/** The articles, grown while the invoices are read. */
export class RetailCatalogue {
  readonly variants: RetailVariant[] = [];
  private readonly indexes = new Map<string, number>();
  private readonly names = new Map<string, Map<string, number>>();
  private readonly prices = new Map<string, Mills>();

  /** The index of the variant that sells `code` at `price`. */
  variantAt(code: string, price: Mills): number {
    const sku = skuOf(code, price);
    const known = this.indexes.get(sku);
    if (known !== undefined) {
      return known;
    }
    const index = this.variants.length;
    this.variants.push({ sku, code, price, pence: toPence(price), outgoing: 0, incoming: 0 });
    this.indexes.set(sku, index);
    return index;
  }

  /** Learns a name of an article, and the first price it will sell at. */
  introduce(line: RetailLine): void {
    const names = this.names.get(line.code) ?? new Map<string, number>();
    this.names.set(line.code, names.set(line.description, (names.get(line.description) ?? 0) + 1));
    if (!this.prices.has(line.code)) {
      this.prices.set(line.code, line.price);
    }
  }

  /** The price an article sells at from now on. */
  reprice(line: RetailLine): void {
    this.prices.set(line.code, line.price);
  }

  /**
   * The shelf that losses and finds, which are booked without a price, happen on: that of the price the article sells at
   * now. A code that is never sold has one variant at nothing, so that its stock can be kept.
   */
  currentVariant(code: string): number {
    return this.variantAt(code, this.prices.get(code) ?? 0n);
  }

  move(index: number, quantity: number): void {
    const variant = this.at(index);
    if (quantity > 0) {
      variant.incoming += quantity;
    } else {
      variant.outgoing -= quantity;
    }
  }

  at(index: number): RetailVariant {
    const variant = this.variants[index];
    if (!variant) {
      throw new RangeError(`There is no variant ${index}`);
    }
    return variant;
  }

  get productCount(): number {
    return this.codes.length;
  }

  /** One product a stock code, one variant a price. */
  records(): ProductRecord[] {
    const byCode = new Map<string, RetailVariant[]>();
    for (const variant of this.variants) {
      byCode.set(variant.code, [...(byCode.get(variant.code) ?? []), variant]);
    }
    return [...byCode].map(([code, variants]) => this.record(code, variants));
  }

  private record(code: string, variants: RetailVariant[]): ProductRecord {
    const name = this.nameOf(code);
    const sorted = variants.toSorted((a, b) => Number(a.price - b.price));
    return {
      externalId: code,
      name,
      slug: slugOf(code, name),
      status: 'published',
      categories: [[isService(code) ? 'Services' : isVoucher(code) ? 'Vouchers' : 'Goods']],
      options: [{ name: 'Price', values: sorted.map((variant) => formatPrice(variant.price)) }],
      variants: sorted.map(variantRecord),
    };
  }

  slugs(): string[] {
    return this.codes.map((code) => slugOf(code, this.nameOf(code)));
  }

  private get codes(): string[] {
    return [...new Set(this.variants.map((variant) => variant.code))];
  }

  /** The description most of its sold lines carry; the file has several for some codes. */
  private nameOf(code: string): string {
    const names = [...(this.names.get(code) ?? [])].filter(([name]) => name !== '');
    return names.toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? code;
  }
}

function variantRecord(variant: RetailVariant): VariantRecord {
  return {
    sku: variant.sku,
    options: { Price: formatPrice(variant.price) },
    prices: [{ amount: toAmount(variant.pence), currency: 'GBP' }],
    stock: { main: variant.outgoing },
  };
}

function skuOf(code: string, price: Mills): string {
  return `${code.replaceAll(' ', '-')}@${formatPrice(price)}`;
}

function slugOf(code: string, name: string): string {
  return `${name} ${code}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
