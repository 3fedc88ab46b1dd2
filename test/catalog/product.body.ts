import { randomUUID } from 'node:crypto';
import type { TestApp } from '../support/app.js';

export interface VariantBody {
  id: string;
  productId: string;
  sku: string;
  options: Record<string, string>;
  version: number;
  deletedAt: string | null;
}

export interface AdminProductBody {
  id: string;
  externalId: string | null;
  slug: string;
  name: string;
  description: string;
  brand: string | null;
  status: string;
  attributes: Record<string, string>;
  options: { name: string; values: string[] }[];
  images: string[];
  categories: string[][];
  variants: VariantBody[];
  version: number;
  deletedAt: string | null;
  createdAt: string;
  updatedAt: string;
  _links: object;
}

export const newSku = (): string => `SKU-${randomUUID().slice(0, 8)}`;

/** A right product with one variant, and what a test wants to be otherwise. */
export const draft = (change: object = {}): Record<string, unknown> => ({
  name: `Thing ${randomUUID().slice(0, 8)}`,
  variants: [{ sku: newSku() }],
  ...change,
});

/** How often the world was told that this product has changed. */
export const changesOf = (app: TestApp, productId: string): Promise<number> =>
  app.database.count(
    "SELECT count(*) FROM outbox WHERE name = 'catalog.product_changed' AND payload->>'productId' = $1",
    [productId],
  );
