import { toAmount } from './mills.js';
import type { StoredLevel, StoredOrder } from './reconcile.js';
import type { Stage } from './replay.run.js';
import type { Plan } from './retail.acts.js';
import type { ShopClient, ShopVariant } from './shop.client.js';
import type { StaffClient } from './staff.client.js';

/** Products looked up at a time. */
const LOOK_UPS = 8;

/**
 * Looks at the store as a shopper would: every article must be there at its price. A store with orders of its own is
 * refused, since every order in it has to be accounted for in the end.
 */
export async function setStage(plan: Plan, shop: ShopClient, staff: StaffClient): Promise<Stage> {
  if (await staff.hasOrders()) {
    throw new Error(
      'The store has orders already: a replay needs one without, or it could not account for all of them',
    );
  }
  const found = await lookUpVariants(plan, shop);
  const variantIds = plan.catalogue.variants.map(({ sku, pence }) => {
    const variant = found.get(sku);
    if (!variant || variant.price?.amount !== toAmount(pence)) {
      throw new Error(
        `${sku} should be sold at ${pence} pence, but is ${JSON.stringify(variant ?? 'not in the store')}`,
      );
    }
    return variant.id;
  });
  const locationId = await staff.locationId('main');
  return { shop, staff, variantIds, locationId, shippingMethod: await shop.freeShippingMethod() };
}

async function lookUpVariants(plan: Plan, shop: ShopClient): Promise<Map<string, ShopVariant>> {
  const found = new Map<string, ShopVariant>();
  const slugs = plan.catalogue.slugs()[Symbol.iterator]();
  const lookUp = async () => {
    for (const slug of slugs) {
      for (const variant of await shop.variantsOf(slug)) {
        found.set(variant.sku, variant);
      }
    }
  };
  await Promise.all(Array.from({ length: LOOK_UPS }, lookUp));
  return found;
}

/** What Stoa says of itself afterwards, as the reconciliation wants it. */
export async function readBack(
  stage: Stage,
  plan: Plan,
  staff: StaffClient,
): Promise<{ orders: StoredOrder[]; levels: StoredLevel[] }> {
  const skus = new Map(stage.variantIds.map((id, index) => [id, plan.catalogue.at(index).sku]));
  const levels = await staff.levels();
  return {
    orders: await staff.orders(),
    levels: levels.map(({ variantId, ...level }) => ({ ...level, sku: skus.get(variantId) ?? variantId })),
  };
}
