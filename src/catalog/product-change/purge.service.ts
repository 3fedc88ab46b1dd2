import { Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { ProductRepository, type Purged } from '../product/product.repository.js';

const AT_ONCE = 200;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** What becomes of deleted products and variants in the end. */
@Injectable()
export class PurgeService {
  constructor(
    private readonly products: ProductRepository,
    private readonly config: Config,
  ) {}

  /**
   * Removes what was deleted `PURGE_DAYS` ago and nothing refers to. What was ever stocked stays, since its movements do, and with
   * it whatever was ordered: nothing is ordered without having been stocked. So does what lies in a cart.
   * @returns how many products and variants are gone
   */
  async purge(): Promise<number> {
    return (await this.purgeAll('product')) + (await this.purgeAll('product_variant'));
  }

  /** One by one, each on its own: what cannot go holds nobody up. */
  private async purgeAll(table: Purged): Promise<number> {
    const days = this.config.purgeDays;
    let gone = 0;
    for (let lastId: string | undefined = FIRST; lastId !== undefined;) {
      const deleted: { id: string }[] = await this.products.deletedBefore(table, days, lastId, AT_ONCE);
      for (const { id } of deleted) if (await this.products.purge(table, id, days)) gone++;
      lastId = deleted.at(-1)?.id;
    }
    return gone;
  }
}
