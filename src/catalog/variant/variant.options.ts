import { variantOptionsInvalid } from '../catalog.errors.js';
import type { ProductOption } from '../product/product.entity.js';

interface Choice {
  sku: string;
  options: Record<string, string>;
}

/**
 * Every variant names exactly one known value for each option, and no two name the same.
 * @throws `variant_options_invalid` for the first that does not
 */
export function checkVariantOptions(options: ProductOption[], variants: Choice[]): void {
  const seen = new Map<string, string>();
  for (const { sku, options: chosen } of variants) {
    for (const { name, values } of options) {
      const value = chosen[name];
      if (value === undefined) throw variantOptionsInvalid(sku, `${name} is missing`);
      if (!values.includes(value)) throw variantOptionsInvalid(sku, `${name} is one of: ${values.join(', ')}`);
    }
    const unknown = Object.keys(chosen).find((name) => !options.some((option) => option.name === name));
    if (unknown !== undefined) throw variantOptionsInvalid(sku, `the product has no option ${unknown}`);
    const combination = JSON.stringify(options.map(({ name }) => chosen[name]));
    const twin = seen.get(combination);
    if (twin !== undefined) throw variantOptionsInvalid(sku, `has the same options as ${twin}`);
    seen.set(combination, sku);
  }
}
