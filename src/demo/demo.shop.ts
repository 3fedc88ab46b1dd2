/** Minor units per currency. */
interface DemoPrice {
  EUR: number;
  USD: number;
}

interface DemoStore {
  code: string;
  name: string;
  currencies: ('EUR' | 'USD')[];
  defaultCurrency: 'EUR' | 'USD';
  /** In basis points: 1900 is 19 %. */
  taxRate: number;
  pricesIncludeTax: boolean;
  allowedOrigins: string[];
}

interface DemoLocation {
  code: string;
  name: string;
}

interface DemoShippingMethod {
  code: string;
  name: string;
  prices: DemoPrice;
  /** Goods for this much or more ship free. */
  freeAbove?: DemoPrice;
}

export const demoStore: DemoStore = {
  code: 'main',
  name: 'Stoa Supply',
  currencies: ['EUR', 'USD'],
  defaultCurrency: 'EUR',
  taxRate: 1900,
  pricesIncludeTax: true,
  // Whatever front end you try it with; a real shop names its own.
  allowedOrigins: ['*'],
};

export const demoLocations: DemoLocation[] = [
  { code: 'berlin', name: 'Berlin, the old tram depot' },
  { code: 'rotterdam', name: 'Rotterdam, quay 14' },
];

export const demoShippingMethods: DemoShippingMethod[] = [
  {
    code: 'standard',
    name: 'Standard, three to five days',
    prices: { EUR: 4_90, USD: 5_90 },
    freeAbove: { EUR: 75_00, USD: 90_00 },
  },
  {
    code: 'express',
    name: 'Express, the next working day',
    prices: { EUR: 12_90, USD: 14_90 },
    freeAbove: { EUR: 250_00, USD: 290_00 },
  },
  { code: 'bicycle', name: 'By bicycle where we ride, by train where we do not', prices: { EUR: 7_90, USD: 8_90 } },
];

/** What stands above each root of the category tree, by its name. */
export const demoCategoryDescriptions: Record<string, string> = {
  Light: 'Lamps for reading, supper and the walk to the shed, and flames for when the current is off.',
  Table: 'Cups, glasses and plates that survive the dishwasher, the move and the guests.',
  Kitchen: 'Heavy pots, sharp knives and the kettle you will hum along with.',
  Desk: 'Paper that likes ink, ink that likes paper, and reasons to introduce them.',
  Garden: 'Pots, seeds and tools for a field, a bed or a sill the width of a book.',
  Walking: 'Bags, flasks and wool for the long way round.',
  Rest: 'Blankets, towels and somewhere to sit down at last.',
};
