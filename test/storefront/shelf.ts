import { AssortmentService, type ProductRecord } from '../../src/assortment/index.js';
import type { TestApp } from '../support/app.js';

export interface ListedBody {
  id: string;
  slug: string;
  name: string;
  brand: string | null;
  image: string | null;
  price: { from: { amount: number; currency: string }; to: { amount: number; currency: string } };
  inStock: boolean;
  createdAt: string;
}

/** A product as an import would state it: one variant for 10 EUR, one in stock, unless said otherwise. */
export async function newProduct(app: TestApp, name: string, change: Partial<ProductRecord> = {}): Promise<void> {
  const variants = [{ sku: `${name}-1`, prices: [{ amount: 1000, currency: 'EUR' }], stock: { first: 1 } }];
  await app.web.get(AssortmentService, { strict: false }).write({ externalId: name, name, variants, ...change });
}
