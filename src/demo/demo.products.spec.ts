import type { ProductRecord, VariantRecord } from '../assortment/index.js';
import { pictureOf, renderPicture } from './demo.pictures.js';
import { demoProducts } from './demo.products.js';
import { demoCategoryDescriptions, demoLocations, demoStore } from './demo.shop.js';
import { drawings } from './drawing/drawings.js';

const products = demoProducts();
const variants = products.flatMap((product) => product.variants);
const paths = products.flatMap((product) => product.categories ?? []);

describe('the demo assortment', () => {
  it('has at least 64 products with slugs, names and external ids of their own', () => {
    expect(products.length).toBeGreaterThanOrEqual(64);
    expectUnique(products.map(({ slug }) => slug));
    expectUnique(products.map(({ name }) => name));
    expect(products.map(({ externalId }) => externalId)).toEqual(products.map(({ slug }) => `demo:${slug}`));
    expect(products.filter(({ slug }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug ?? ''))).toEqual([]);
  });

  it('fills a category tree of three levels', () => {
    const leaves = new Set(paths.map((path) => path.join(' › ')));
    const names = new Map(
      paths.flatMap((path) => path.map((name, depth) => [path.slice(0, depth + 1).join(' › '), name])),
    );

    expect(new Set(paths.map((path) => path.length))).toEqual(new Set([3]));
    expect([...new Set(paths.map(([root]) => root))]).toEqual(Object.keys(demoCategoryDescriptions));
    expect(leaves.size).toBeGreaterThanOrEqual(15);
    expect(leaves.size).toBeLessThanOrEqual(20);
    expectUnique([...names.values()]);
  });

  it('has one product with 40 variants and several with two options', () => {
    expect(products.filter((product) => product.variants.length === 40).map(({ name }) => name)).toEqual([
      'Brackenhythe Jumper',
    ]);
    expect(Math.max(...products.map((product) => product.variants.length))).toBe(40);
    expect(products.filter((product) => product.options?.length === 2).length).toBeGreaterThan(8);
  });

  it('gives every variant a SKU of its own and a value for each option of its product', () => {
    expectUnique(variants.map(({ sku }) => sku));
    expect(variants.filter(({ sku }) => !/^[A-Z]{3}-[A-Z]+(-[A-Z0-9]+)*$/.test(sku))).toEqual([]);
    for (const product of products) {
      expect(
        product.variants.every((variant) => hasItsOptions(product, variant)),
        product.name,
      ).toBe(true);
      expectUnique(product.variants.map(({ options }) => JSON.stringify(options ?? {})));
    }
  });

  it('prices every variant in each of the shop’s currencies, and not by mere conversion', () => {
    for (const { sku, prices } of variants) {
      expect(
        prices.map(({ currency }) => currency),
        sku,
      ).toEqual(demoStore.currencies);
      expect(
        prices.every(({ amount }) => Number.isInteger(amount) && amount > 0),
        sku,
      ).toBe(true);
    }
    const ratios = variants.map(({ prices: [euro, dollar] }) =>
      ((dollar?.amount ?? 0) / (euro?.amount ?? 1)).toFixed(2),
    );
    expect(new Set(ratios).size).toBeGreaterThan(5);
  });

  it('counts stock in both locations, with some sold out and some on back-order', () => {
    const codes = demoLocations.map(({ code }) => code);
    expect(variants.filter(({ stock }) => Object.keys(stock ?? {}).join() !== codes.join())).toEqual([]);
    expect(variants.filter((variant) => unitsOf(variant) === 0 && !variant.backOrder).length).toBeGreaterThan(10);
    expect(variants.filter((variant) => unitsOf(variant) === 0 && variant.backOrder).length).toBeGreaterThan(5);
    expect(variants.filter((variant) => unitsOf(variant) > 0).length).toBeGreaterThan(variants.length * 0.8);
  });

  it('describes every product in two to four sentences, with attributes', () => {
    for (const { name, description = '', attributes = {}, status } of products) {
      const sentences = description.split(/[.?!](?:\s|$)/).filter(Boolean).length;
      expect([2, 3, 4], name).toContain(sentences);
      expect(description, name).not.toMatch(/\s{2}|\n/);
      expect(Object.keys(attributes).length, name).toBeGreaterThanOrEqual(3);
      expect(status).toBe('published');
    }
  });
});

describe('the demo pictures', () => {
  it('has a drawing for every product and none to spare', () => {
    expect(Object.keys(drawings).sort()).toEqual(products.map(({ slug }) => slug).sort());
  });

  it('draws the same picture every time, and a different one for every product', () => {
    expect(products.map(pictureOf)).toEqual(demoProducts().map(pictureOf));
    expectUnique(products.map(pictureOf));
  });

  it('draws without words, with every paint defined and no number missing', () => {
    for (const product of products) {
      const svg = pictureOf(product);
      expect(svg, product.name).not.toMatch(/<text|NaN|undefined/);
      const defined = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
      const missing = [...svg.matchAll(/url\(#([^)]+)\)/g)].filter(([, id]) => !defined.has(id));
      expect(missing, product.name).toEqual([]);
    }
  });

  it('draws a parcel for a product it does not know', () => {
    expect(pictureOf({ externalId: 'elsewhere:1', name: 'Kite', variants: [] })).toContain('<path');
  });

  it('renders WebP small enough for a list', async () => {
    const picture = await renderPicture(pictureOf(jumper()));
    expect(picture.subarray(8, 12).toString()).toBe('WEBP');
    expect(picture.byteLength).toBeLessThan(60_000);
  });
});

function jumper(): ProductRecord {
  const found = products.find(({ slug }) => slug === 'brackenhythe-jumper');
  if (!found) throw new Error('The jumper is missing from the demo shop');
  return found;
}

function unitsOf({ stock = {} }: VariantRecord): number {
  return Object.values(stock).reduce((sum, units) => sum + units, 0);
}

function hasItsOptions({ options: choices = [] }: ProductRecord, { options = {} }: VariantRecord): boolean {
  return (
    Object.keys(options).length === choices.length &&
    choices.every(({ name, values }) => values.includes(options[name] ?? ''))
  );
}

function expectUnique(values: unknown[]): void {
  expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
}
