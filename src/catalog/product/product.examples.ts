import type { Examples } from '../../platform/openapi/examples.js';

export const NEW_PRODUCTS: Examples = {
  variants: {
    summary: 'A lamp in two colours',
    value: {
      name: 'Harbour lamp',
      description: 'Throws its light where you read, and nowhere else.',
      brand: 'Quay & Sons',
      status: 'published',
      attributes: { Material: 'Oiled oak' },
      options: [{ name: 'Colour', values: ['Chalk', 'Ink'] }],
      categories: [['Light', 'Table lamps']],
      variants: [
        { sku: 'LMP-HARBOUR-CHALK', options: { Colour: 'Chalk' } },
        { sku: 'LMP-HARBOUR-INK', options: { Colour: 'Ink' } },
      ],
    },
  },
  smallest: {
    summary: 'As little as possible: a draft',
    value: { name: 'Plain cup', variants: [{ sku: 'CUP-PLAIN' }] },
  },
};

export const PRODUCT_REPLACEMENTS: Examples = {
  smallest: {
    summary: 'As little as possible; all else goes',
    value: { name: 'Harbour lamp', slug: 'harbour-lamp', variants: [{ sku: 'LMP-HARBOUR-INK' }] },
  },
};

export const PRODUCT_CHANGES: Examples = {
  publish: { summary: 'Publish it', value: { status: 'published' } },
  rename: { summary: 'Rename it', value: { name: 'Harbour lamp II', slug: 'harbour-lamp-2' } },
};
