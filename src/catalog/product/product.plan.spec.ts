import { planProduct, type StatedProduct, type StoredProduct } from './product.plan.js';

const DRAFT: StatedProduct = {
  ...{ externalId: '1', slug: null, name: 'Lamp', description: '', brand: null, status: 'published', images: [] },
  ...{
    attributes: { Colour: 'Ink', Base: 'Oak' },
    options: [{ name: 'Size', values: ['S', 'M', 'L'] }],
    categories: [],
  },
  variants: [
    { sku: 'S', options: { Size: 'S' } },
    { sku: 'M', options: { Size: 'M' } },
  ],
};
const RESOLVED = { slug: 'lamp', categoryIds: ['one', 'two'] };

/** The draft as it is after it was written. */
function stored(): StoredProduct {
  const { columns, variants } = planProduct(DRAFT, RESOLVED);
  return { columns, variants, categoryIds: ['two', 'one'] };
}

describe('the plan of a product', () => {
  it('writes all of a new one', () => {
    const plan = planProduct(DRAFT, RESOLVED);
    expect(plan).toMatchObject({
      ...{ outcome: 'created', columns: { externalId: '1', slug: 'lamp' }, categoryIds: ['one', 'two'] },
      changedVariants: [],
    });
    expect(plan.addedVariants).toMatchObject([
      { sku: 'S', position: 0, productId: plan.columns.id },
      { sku: 'M', position: 1, productId: plan.columns.id },
    ]);
  });

  it('writes nothing when all is as stated, in whatever order', () => {
    const attributes = { Base: 'Oak', Colour: 'Ink' };
    const plan = planProduct({ ...DRAFT, attributes }, RESOLVED, stored());
    expect(plan).toMatchObject({
      outcome: 'unchanged',
      addedVariants: [],
      changedVariants: [],
    });
    expect(plan.categoryIds).toBeUndefined();
  });

  it('keeps the id and writes what changed', () => {
    const before = stored();
    const plan = planProduct({ ...DRAFT, name: 'Lantern' }, RESOLVED, before);
    expect(plan).toMatchObject({ outcome: 'updated', columns: { id: before.columns.id } });
    expect(planProduct(DRAFT, { ...RESOLVED, categoryIds: ['one'] }, before)).toMatchObject({
      ...{ outcome: 'updated', categoryIds: ['one'] },
    });
  });

  it('matches variants by SKU, adds after the last and removes none', () => {
    const before = stored();
    const variants = [
      { sku: 'L', options: { Size: 'L' } },
      { sku: 'M', options: { Size: 'M' } },
    ];
    const plan = planProduct({ ...DRAFT, variants }, RESOLVED, before);
    expect(plan.addedVariants).toMatchObject([{ sku: 'L', position: 2 }]);
    expect(plan.changedVariants).toEqual([]);
    expect(plan.variants.map(({ sku }) => sku)).toEqual(['S', 'M', 'L']);
  });

  it('rewrites the options of a variant that chooses something else', () => {
    const before = stored();
    const plan = planProduct({ ...DRAFT, variants: [{ sku: 'S', options: { Size: 'L' } }] }, RESOLVED, before);
    expect(plan.changedVariants).toMatchObject([{ id: before.variants[0]?.id, sku: 'S', options: { Size: 'L' } }]);
  });

  it('refuses a variant that chooses what one that stays has', () => {
    const variants = [{ sku: 'X', options: { Size: 'M' } }];
    expect(() => planProduct({ ...DRAFT, variants }, RESOLVED, stored())).toThrow('X: has the same options as M');
  });
});
