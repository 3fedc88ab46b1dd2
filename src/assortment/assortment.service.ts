import { Injectable } from '@nestjs/common';
import { ProductWritingService, type StatedProduct } from '../catalog/index.js';
import { StockAdjustmentService } from '../inventory/index.js';
import { SYSTEM } from '../platform/auth/actor.js';
import { Db } from '../platform/db/db.js';
import { line, safeHtml } from '../platform/http/members/normal.js';
import { PriceService } from '../pricing/index.js';
import type { ProductRecord, VariantRecord } from './product.record.js';

/** What writing a record came to. */
export type Outcome = 'created' | 'updated' | 'unchanged';

/** A variant that was written, with what is to be said of its prices and stock. */
interface WrittenVariant extends VariantRecord {
  variantId: string;
  productId: string;
}

/** Writes whole products, as imports and the demo shop state them: catalogue, prices and stock in one transaction. */
@Injectable()
export class AssortmentService {
  constructor(
    private readonly db: Db,
    private readonly products: ProductWritingService,
    private readonly prices: PriceService,
    private readonly stock: StockAdjustmentService,
  ) {}

  /** Creates or updates the product with this external id; writing the same record twice changes nothing. */
  async write(record: ProductRecord): Promise<Outcome> {
    const [outcome] = await this.writeAll([record]);
    return outcome!; // one for each record
  }

  /**
   * Writes many records in one transaction: all of them, or none when one is refused.
   * @param records no external id twice
   * @returns one outcome for each record, in their order
   */
  writeAll(records: ProductRecord[]): Promise<Outcome[]> {
    return this.db.transaction(async () => {
      const products = await this.products.write(records.map(toStatedProduct));
      const variants = products.flatMap(({ id, variantIds }, index) =>
        records[index]!.variants.map((variant) => ({
          ...variant,
          variantId: variantIds.get(variant.sku)!, // written just above
          productId: id,
        })),
      );
      const repriced = await this.prices.setAll(variants);
      const recounted = await this.count(variants);
      const changed = variants.filter(({ variantId }) => repriced.has(variantId) || recounted.has(variantId));
      const changedIds = new Set(changed.map(({ productId }) => productId));
      return products.map(({ id, outcome }) => (outcome === 'unchanged' && changedIds.has(id) ? 'updated' : outcome));
    });
  }

  private async count(variants: WrittenVariant[]): Promise<Set<string>> {
    const locations = new Map((await this.stock.listLocations()).map(({ code, id }) => [code, id]));
    for (const code of new Set(variants.flatMap(({ stock }) => Object.keys(stock ?? {})))) {
      if (!locations.has(code)) locations.set(code, (await this.stock.ensureLocation({ code, name: code })).id);
    }
    const counts = variants.flatMap(({ variantId, stock, backOrder = false }) =>
      Object.entries(stock ?? {}).map(([code, onHand]) => ({
        ...{ variantId, onHand, backOrder },
        locationId: locations.get(code)!, // made above if it was missing
      })),
    );
    return this.stock.setOnHand(SYSTEM, counts);
  }
}

const toStatedProduct = (record: ProductRecord): StatedProduct => ({
  externalId: record.externalId,
  slug: record.slug ?? null,
  name: line(record.name),
  description: safeHtml(record.description ?? ''),
  brand: record.brand === undefined ? null : line(record.brand),
  status: record.status ?? 'published',
  attributes: record.attributes ?? {},
  options: record.options ?? [],
  images: record.images ?? [],
  categories: record.categories ?? [],
  variants: record.variants.map(({ sku, options = {} }) => ({ sku, options })),
});
