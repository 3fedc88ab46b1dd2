import { isDuplicate } from '../platform/db/postgres.faults.js';
import { externalIdTaken, skuTaken, slugTaken } from './catalog.errors.js';

/**
 * Runs a write and gives a broken uniqueness its name.
 * @throws `slug_taken`, `sku_taken`, `external_id_taken`
 */
export async function named<T>(slug: string, sku: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (isDuplicate(error, 'product_slug')) throw slugTaken(slug);
    if (isDuplicate(error, 'product_variant_sku')) throw skuTaken(sku);
    if (isDuplicate(error, 'product_external_id')) throw externalIdTaken();
    throw error;
  }
}
