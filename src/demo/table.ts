import type { ProductRecord } from '../assortment/index.js';
import { shelf } from './product.draft.js';

const mugs = shelf('Table', 'Drinking', 'Mugs and teapots');
const glassware = shelf('Table', 'Drinking', 'Glassware');
const plates = shelf('Table', 'Eating', 'Plates and bowls');

const CERAMICS = 'Morrow Kiln';
const GLASS = 'Sallow Glassworks';
const DISHWASHER = 'Dishwasher, yes; microwave, yes; floor, no';

export const table: ProductRecord[] = [
  mugs('Monday Mug', {
    sku: 'MUG-MON',
    brand: CERAMICS,
    text: `A straight mug with a handle that takes three fingers and a foot left bare, so your hand knows where the table is.
      Holds exactly as much coffee as the first hour of the week requires. The speckles are iron in the clay and cannot
      be washed off, though people try.`,
    facts: { Material: 'Stoneware', Origin: 'England', Care: DISHWASHER, Glaze: 'Lead-free' },
    options: { Colour: ['Moss', 'Chalk', 'Rust', 'Ink', 'Rose', 'Sea'], Size: ['250 ml', '400 ml'] },
    plus: { '400 ml': { EUR: 4_00, USD: 4_50 } },
    price: { EUR: 18_90, USD: 21_00 },
    stock: [90, 80],
    soldOut: ['Rose / 400 ml', 'Sea / 400 ml'],
  }),
  mugs('Thimble Cups', {
    sku: 'CUP-THIM',
    brand: CERAMICS,
    text: `Four small cups that stack into a leaning tower and four saucers that do not. The walls are thick, so the last sip
      is as hot as the first. Also good for egg whites, seedlings and grievances.`,
    facts: {
      Material: 'Stoneware',
      Capacity: '90 ml each',
      Contains: '4 cups, 4 saucers',
      Origin: 'Portugal',
      Care: DISHWASHER,
    },
    options: { Set: ['Harbour', 'Orchard'] },
    price: { EUR: 44_00, USD: 48_00 },
    stock: [36, 30],
  }),
  mugs('Two-Hand Bowl', {
    sku: 'BWL-TWO',
    brand: CERAMICS,
    text: `A breakfast bowl for milky coffee, made without a handle so that nobody can read the news at the same time. Both
      hands warm up; the day may wait. The two lines below the rim mark where the coffee ends and where the milk should
      have.`,
    facts: { Material: 'Stoneware', Capacity: '450 ml', Origin: 'France', Care: DISHWASHER },
    options: { Colour: ['Rose', 'Sea', 'Chalk', 'Ochre'] },
    price: { EUR: 22_00, USD: 24_50 },
    stock: [58, 46],
  }),
  mugs('Patient Teapot', {
    sku: 'TEA-PAT',
    brand: CERAMICS,
    text: `A round pot under a cane handle that stays cool. The spout was redrawn eleven times and now it does not drip, ever,
      which we would not say in writing if it were not so. Makes two cups, or one and a long think.`,
    facts: {
      Material: 'Stoneware, cane',
      Capacity: '900 ml',
      Strainer: 'Built in, ceramic',
      Origin: 'Japan',
      Care: 'By hand, without soap',
    },
    options: { Glaze: ['Pine', 'Charcoal', 'Clay'] },
    price: { EUR: 68_00, USD: 74_00 },
    stock: [18, 14],
    backOrder: ['Charcoal'],
  }),
  glassware('Ordinary Tumblers', {
    sku: 'GLS-ORD',
    brand: GLASS,
    text: `The glass everybody's grandmother had, pressed from what the bottle bank returns. Thick in the foot, so it lands
      well. They come in fours because one will always be in the bathroom.`,
    facts: {
      Material: 'Recycled glass',
      Capacity: '260 ml',
      Contains: '4 tumblers',
      Origin: 'Spain',
      Care: 'Dishwasher',
    },
    options: { Glass: ['Clear', 'Smoke', 'Amber', 'Bottle'] },
    price: { EUR: 24_90, USD: 27_50 },
    stock: [76, 70],
  }),
  glassware('Well Carafe', {
    sku: 'GLS-WELL',
    brand: GLASS,
    text: `A carafe that wears its glass as a hat. Keeps dust out and water in by the bed, on the desk, or next to the guest
      who never dares to ask. One litre, and a neck wide enough for a slice of lemon and a small brush.`,
    facts: { Material: 'Borosilicate glass', Capacity: '1 l, glass 180 ml', Origin: 'Czechia', Care: 'Dishwasher' },
    price: { EUR: 36_50, USD: 39_00 },
    stock: [64, 50],
  }),
  glassware('Thursday Glasses', {
    sku: 'GLS-THU',
    brand: GLASS,
    text: `Stem glasses for a day that is not yet the weekend but can see it from here. Thin at the lip, sensible at the stem,
      and cheap enough to replace without a family council.`,
    facts: { Material: 'Lead-free crystal', Capacity: '380 ml', Origin: 'Slovakia', Care: 'Dishwasher, top rack' },
    options: { Set: ['2 glasses', '6 glasses'] },
    plus: { '6 glasses': { EUR: 48_00, USD: 54_00 } },
    price: { EUR: 28_00, USD: 31_00 },
    stock: [50, 42],
  }),
  plates('Everyday Plate', {
    sku: 'PLT-EVERY',
    brand: CERAMICS,
    text: `A plate with a small wall, for the pea that got away. Fired once more than it needs to be, so knives leave no grey
      lines. Buy two of each colour and nobody ever argues about whose is whose again, they argue about who gets Clay.`,
    facts: { Material: 'Stoneware', Origin: 'Portugal', Care: DISHWASHER, Stacks: 'Yes, all sizes' },
    options: { Colour: ['Chalk', 'Sage', 'Slate', 'Clay', 'Butter'], Size: ['Side, 20 cm', 'Dinner, 27 cm'] },
    plus: { 'Dinner, 27 cm': { EUR: 6_00, USD: 6_50 } },
    price: { EUR: 14_50, USD: 16_00 },
    stock: [110, 96],
    soldOut: ['Butter / Dinner, 27 cm'],
  }),
  plates('Long Story Bowl', {
    sku: 'BWL-LONG',
    brand: CERAMICS,
    text: `Deep enough for soup with something in it and a story on top. The walls lean in a little to keep the heat, and the
      foot is high enough to carry from the stove to the sofa without oven gloves.`,
    facts: { Material: 'Stoneware', Capacity: '800 ml', Origin: 'England', Care: DISHWASHER },
    options: { Colour: ['Slate', 'Chalk', 'Rust'] },
    price: { EUR: 26_00, USD: 29_00 },
    stock: [48, 40],
  }),
  plates('Late Summer Platter', {
    sku: 'PLT-LATE',
    brand: CERAMICS,
    text: `An oval for a whole fish, a ridiculous salad or all the pears at once. It is 44 centimetres long and does not fit in
      any cupboard, which is why it hangs on two hooks; the hooks are included.`,
    facts: {
      Material: 'Stoneware',
      Length: '44 cm',
      Contains: 'Platter, 2 brass hooks',
      Origin: 'Italy',
      Care: 'Dishwasher, if yours is large',
    },
    options: { Colour: ['Sky', 'Chalk'] },
    price: { EUR: 59_00, USD: 64_00 },
    stock: [14, 12],
    soldOut: ['Chalk'],
  }),
  plates('Salt House', {
    sku: 'POT-SALT',
    brand: CERAMICS,
    text: `Salt wants to be near the stove and away from steam; this is where both are true. Unglazed inside, so it stays dry;
      a lid of oak on top, and a spoon for people who do not pinch.`,
    facts: {
      Material: 'Stoneware, oak',
      Holds: '350 g of flakes',
      Origin: 'Wales',
      Care: 'Wipe dry; never soak the lid',
    },
    options: { Colour: ['Chalk', 'Navy', 'Sage'] },
    price: { EUR: 27_50, USD: 29_90 },
    stock: [42, 36],
  }),
];
