import type { ProductRecord } from '../assortment/index.js';
import { shelf } from './product.draft.js';

const growing = shelf('Garden', 'Growing', 'Pots and seeds');
const tending = shelf('Garden', 'Tending', 'Garden tools');

const GARDEN = 'Old Sluice';

export const garden: ProductRecord[] = [
  growing('Honest Pot', {
    sku: 'GRD-HONEST',
    brand: GARDEN,
    text: `A terracotta pot with a saucer that fits and a hole that drains. Fired hard enough to spend the winter outside,
      soft enough to go green at the rim by the second spring. It promises nothing on behalf of the plant.`,
    facts: { Material: 'Terracotta, frost-proof to −15 °C', Contains: 'Pot and saucer', Origin: 'Italy' },
    options: { Diameter: ['12 cm', '18 cm', '26 cm', '36 cm'] },
    plus: {
      '18 cm': { EUR: 5_00, USD: 6_00 },
      '26 cm': { EUR: 15_00, USD: 17_00 },
      '36 cm': { EUR: 36_00, USD: 42_00 },
    },
    price: { EUR: 8_90, USD: 9_90 },
    stock: [90, 80],
  }),
  growing('Sill Trough', {
    sku: 'GRD-SILL',
    brand: GARDEN,
    text: `A zinc trough as long as a kitchen window, with room for three herbs and a fourth you were given. The false floor
      holds a week of water, which is how long you can be trusted to be away.`,
    facts: { Material: 'Powder-coated zinc', Length: '60 cm', Reservoir: '1.8 l', Origin: 'Netherlands' },
    options: { Colour: ['Sage', 'Chalk', 'Slate', 'Terracotta'] },
    price: { EUR: 34_00, USD: 37_50 },
    stock: [40, 44],
    soldOut: ['Terracotta'],
  }),
  growing('Swing Pot', {
    sku: 'GRD-SWING',
    brand: 'Morrow Kiln',
    text: `A bowl on three cords for plants that would rather go down than up. The knot is one we can teach you by post. Hang it
      where the cat has given up jumping.`,
    facts: { Material: 'Stoneware, waxed cotton', Diameter: '21 cm', Carries: '6 kg', Origin: 'Portugal' },
    options: { Colour: ['Chalk', 'Clay', 'Slate'] },
    price: { EUR: 31_00, USD: 34_00 },
    stock: [30, 26],
  }),
  growing('Seeds for Beginners', {
    sku: 'GRD-SEEDS',
    brand: GARDEN,
    text: `Three packets that want to live: a pea, a carrot and a poppy. The instructions are short because the plants know
      most of it already. Sow in April, forget in May, be astonished in June.`,
    facts: { Contains: '3 packets, about 400 seeds', Kind: 'Open-pollinated', Sow: 'March to June', Origin: 'Germany' },
    options: { Plot: ['Balcony', 'Bed', 'Meadow'] },
    price: { EUR: 9_50, USD: 10_50 },
    stock: [160, 150],
  }),
  tending('Trowel and Fork', {
    sku: 'GRD-TROWEL',
    brand: 'Hobb and Daughter',
    text: `Forged in one piece from tip to tang, so there is no neck to bend on the first root. The ash handles are turned a
      little long, for leverage and for pointing at things. The leather loops keep them where you will look.`,
    facts: {
      Material: 'Forged steel, ash, leather',
      Length: '32 cm',
      Contains: 'Trowel, fork',
      Origin: 'England',
      Care: 'Oil in November',
    },
    price: { EUR: 45_00, USD: 48_00 },
    stock: [54, 44],
  }),
  tending('Long Reach Can', {
    sku: 'GRD-CAN',
    brand: GARDEN,
    text: `Balanced so that it pours when you tilt it and not a moment before, with a reach that gets to the back row without
      treading on the front. The brass rose rains upwards first, the way seedlings like it.`,
    facts: { Material: 'Galvanised steel, brass', Capacity: '5 l', Origin: 'England', Care: 'Empty before frost' },
    options: { Colour: ['Moss', 'Navy', 'Ochre', 'Steel'] },
    price: { EUR: 58_00, USD: 64_00 },
    stock: [26, 28],
    backOrder: ['Navy'],
  }),
  tending('Harvest Trug', {
    sku: 'GRD-TRUG',
    brand: 'Threelegs',
    text: `A boat of willow boards in an ash frame, nailed by the one man in the valley who still does it and the niece who is
      learning. Carries apples, kindling, letters, a sleeping kitten. The mud comes out with a hose.`,
    facts: { Material: 'Willow, ash, copper nails', Length: '52 cm', Carries: '15 kg', Origin: 'England' },
    price: { EUR: 74_00, USD: 82_00 },
    soldOut: 'all',
  }),
  tending('Ball of Twine', {
    sku: 'GRD-TWINE',
    brand: GARDEN,
    text: `A hundred metres of jute, tarred lightly, so it smells of boats and holds a knot. For beans, parcels, gates and the
      thing you have not thought of yet. Unwinds from the middle, if you can find the end.`,
    facts: { Material: 'Jute', Length: '100 m', Origin: 'Ireland' },
    options: { Colour: ['Natural', 'Moss', 'Brick', 'Navy'] },
    price: { EUR: 7_90, USD: 8_50 },
    stock: [180, 170],
  }),
  tending('House for a Wren', {
    sku: 'GRD-WREN',
    brand: 'Threelegs',
    text: `A hole of 32 millimetres, which suits a wren and annoys a magpie. The roof lifts for the yearly sweep; the perch
      is for us, since birds do not need one, but they are kind and use it. Tenant not included.`,
    facts: {
      Material: 'Larch, linseed paint',
      Height: '29 cm',
      Hole: '32 mm',
      Origin: 'Sweden',
      Care: 'Sweep each winter',
    },
    options: { Colour: ['Sea', 'Brick', 'Chalk'] },
    price: { EUR: 42_50, USD: 46_00 },
    stock: [36, 32],
  }),
];
