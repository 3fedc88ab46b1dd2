import { Injectable } from '@nestjs/common';
import { ProductService } from '../catalog/index.js';
import { StockAdjustmentService } from '../inventory/index.js';
import { SYSTEM } from '../platform/auth/actor.js';
import { Db } from '../platform/db/db.js';
import { PriceService } from '../pricing/index.js';
import type { ProductRecord, VariantRecord } from './product.record.js';

/** Writes whole products, as imports and the demo shop state them: catalogue, prices and stock in one transaction. */
@Injectable()
export class AssortmentService {
  constructor(
    private readonly db: Db,
    private readonly products: ProductService,
    private readonly prices: PriceService,
    private readonly stock: StockAdjustmentService,
  ) {}

  /** Creates or updates the product with this external id; writing the same record twice changes nothing. */
  write(record: ProductRecord): Promise<'created' | 'updated'> {
    return this.db.transaction(async () => {
      const { isNew, variants } = await this.products.write({
        externalId: record.externalId,
        slug: record.slug ?? null,
        name: record.name,
        description: record.description ?? '',
        brand: record.brand ?? null,
        status: record.status ?? 'published',
        attributes: record.attributes ?? {},
        options: record.options ?? [],
        images: record.images ?? [],
        categories: record.categories ?? [],
        variants: record.variants.map(({ sku, options = {} }) => ({ sku, options })),
      });
      const ids = new Map(variants.map(({ id, sku }) => [sku, id]));
      for (const variant of record.variants) await this.sell(ids.get(variant.sku)!, variant); // written just above
      return isNew ? 'created' : 'updated';
    });
  }

  private async sell(variantId: string, { prices, stock, backOrder = false }: VariantRecord): Promise<void> {
    await this.prices.setPrices(variantId, prices);
    for (const [code, onHand] of Object.entries(stock ?? {})) {
      const location = await this.stock.ensureLocation({ code, name: code });
      await this.stock.setOnHand(SYSTEM, { variantId, locationId: location.id, onHand, backOrder });
    }
  }
}
