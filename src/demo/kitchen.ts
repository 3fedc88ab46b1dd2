import type { ProductRecord } from '../assortment/index.js';
import { shelf } from './product.draft.js';

const pans = shelf('Kitchen', 'Cooking', 'Pots and pans');
const coffee = shelf('Kitchen', 'Cooking', 'Kettles and coffee');
const cutting = shelf('Kitchen', 'Preparing', 'Cutting and stirring');

const IRON = 'Hobb and Daughter';
const WOOD = 'Threelegs';

export const kitchen: ProductRecord[] = [
  pans('Sunday Pot', {
    sku: 'POT-SUN',
    brand: IRON,
    text: `Cast iron under three coats of enamel, with a lid heavy enough to keep its own counsel. Beans, bread, a shoulder of
      something: put it in at ten, forget it until four. Comes with a guarantee that names your grandchildren.`,
    facts: {
      Material: 'Enamelled cast iron',
      Origin: 'France',
      Stoves: 'All, including induction',
      Care: 'Warm water and patience',
      Guarantee: '60 years',
    },
    options: { Colour: ['Brick', 'Sea', 'Charcoal', 'Butter'], Size: ['4 litres', '6 litres'] },
    plus: { '6 litres': { EUR: 50_00, USD: 55_00 } },
    price: { EUR: 179_00, USD: 195_00 },
    stock: [16, 14],
    backOrder: ['Butter / 6 litres'],
  }),
  pans('Black Pan', {
    sku: 'PAN-BLACK',
    brand: IRON,
    text: `Carbon steel, hammered thin and seasoned twice before it leaves the forge. It starts out grey and cautious; after a
      year of eggs it is black, slick and yours. There is no coating to ruin, only manners to learn.`,
    facts: {
      Material: 'Carbon steel, 2.5 mm',
      Origin: 'Sweden',
      Care: 'Hot water, dry heat, a drop of oil',
      Guarantee: 'For life',
    },
    options: { Size: ['20 cm', '24 cm', '28 cm'] },
    plus: { '24 cm': { EUR: 10_00, USD: 11_00 }, '28 cm': { EUR: 22_00, USD: 25_00 } },
    price: { EUR: 49_00, USD: 54_00 },
    stock: [66, 52],
  }),
  pans('Cocoa Pan', {
    sku: 'PAN-COCOA',
    brand: IRON,
    text: `A small pan with a lip on either side, so it pours for the left-handed as well as it does for everyone else. One
      litre: porridge for one, cocoa for three, or a single ambitious egg.`,
    facts: { Material: 'Enamelled steel, beech', Capacity: '1 l', Origin: 'Austria', Care: 'By hand' },
    options: { Colour: ['Butter', 'Sky', 'Cherry', 'Chalk'] },
    price: { EUR: 38_00, USD: 42_00 },
    stock: [46, 38],
    soldOut: ['Cherry'],
  }),
  coffee('Minor Third Kettle', {
    sku: 'KET-THIRD',
    brand: IRON,
    text: `A stove kettle whose whistle sings two notes, a minor third apart, so that boiling water sounds like the start of a
      song and not like an alarm. The handle folds down for filling. Neighbours have written to thank us.`,
    facts: { Material: 'Enamelled steel, ash', Capacity: '2 l', Stoves: 'All, including induction', Origin: 'Germany' },
    options: { Colour: ['Sea', 'Cherry', 'Ink', 'Chalk'] },
    price: { EUR: 79_00, USD: 86_00 },
    stock: [32, 26],
  }),
  coffee('Heron Kettle', {
    sku: 'KET-HERON',
    brand: IRON,
    text: `A long neck for pouring where you look. It gives a thin, unhurried stream, and the weight sits above the hand
      instead of pulling at it. Stands very still on the edge of things, like its namesake.`,
    facts: {
      Material: 'Stainless steel, walnut',
      Capacity: '900 ml',
      Stoves: 'All, including induction',
      Origin: 'Japan',
    },
    options: { Colour: ['Ink', 'Chalk', 'Moss'] },
    price: { EUR: 92_00, USD: 99_00 },
    stock: [20, 20],
    soldOut: ['Moss'],
  }),
  coffee('Slow Dripper', {
    sku: 'COF-DRIP',
    brand: 'Morrow Kiln',
    text: `A ceramic cone with ribs turned the way water wants to go, over a jug that shows you what you have. Four minutes,
      during which you may not be spoken to. Takes the paper you already have.`,
    facts: {
      Material: 'Porcelain, borosilicate glass',
      Capacity: '600 ml',
      Paper: 'Size 02',
      Origin: 'Netherlands',
      Care: 'Dishwasher',
    },
    options: { Colour: ['Chalk', 'Brick', 'Sage'] },
    price: { EUR: 54_00, USD: 58_00 },
    stock: [38, 34],
  }),
  coffee('Elbow Grinder', {
    sku: 'COF-ELBOW',
    brand: IRON,
    text: `Thirty turns for one cup, and by the end you have earned it. Steel burrs from a firm that makes gears for church
      clocks; they can be sharpened, and we do it for the price of the postage.`,
    facts: {
      Material: 'Steel, brass, walnut',
      Holds: '35 g of beans',
      Settings: '24',
      Origin: 'Switzerland',
      Care: 'A dry brush; no water',
    },
    price: { EUR: 118_00, USD: 125_00 },
    backOrder: 'all',
  }),
  cutting('Cook’s Knife', {
    sku: 'KNF-COOK',
    brand: IRON,
    text: `Forged by hand from one bar, with a belly for rocking and a heel for arguments with squash. Holds its edge through a
      season of onions. Send it home once a year and we sharpen it for nothing.`,
    facts: {
      Material: 'High-carbon steel, walnut',
      Hardness: '61 HRC',
      Origin: 'England',
      Care: 'By hand, dry at once',
    },
    options: { Length: ['16 cm', '20 cm', '24 cm'] },
    plus: { '20 cm': { EUR: 20_00, USD: 22_00 }, '24 cm': { EUR: 45_00, USD: 49_00 } },
    price: { EUR: 124_00, USD: 135_00 },
    stock: [14, 10],
  }),
  cutting('Small Bird Knives', {
    sku: 'KNF-BIRD',
    brand: IRON,
    text: `Three paring knives that differ in the handle only: one for fruit, one for garlic, and one that is always in the
      washing-up. Light, quick and slightly too sharp. Sold as a flock.`,
    facts: {
      Material: 'Stainless steel, dyed birch',
      Blade: '9 cm',
      Contains: '3 knives',
      Origin: 'Finland',
      Care: 'By hand',
    },
    options: { Set: ['Robins', 'Finches'] },
    price: { EUR: 34_90, USD: 38_00 },
    stock: [60, 48],
  }),
  cutting('Crumb Board', {
    sku: 'BRD-CRUMB',
    brand: WOOD,
    text: `A board with a handle to hang it by and a face wide enough for a loaf and the two people waiting for it. One plank,
      no glue, so it can be planed when it has seen enough. It darkens with butter, as we all do.`,
    facts: {
      Material: 'Solid wood, linseed oil',
      Thickness: '2.4 cm',
      Origin: 'Slovenia',
      Care: 'Wipe; oil it when it looks thirsty',
    },
    options: { Wood: ['Oak', 'Beech', 'Walnut'], Length: ['40 cm', '55 cm'] },
    plus: { Walnut: { EUR: 18_00, USD: 20_00 }, '55 cm': { EUR: 16_00, USD: 17_50 } },
    price: { EUR: 42_00, USD: 46_00 },
    stock: [28, 24],
  }),
  cutting('Three Spoons in a Crock', {
    sku: 'SPN-THREE',
    brand: WOOD,
    text: `One for stirring, one for scraping, one for lifting things out of water; the crock is for the other nine you already
      own. Carved from olive prunings, which smell faintly of pepper for the first month.`,
    facts: {
      Material: 'Olive wood, stoneware',
      Length: '30 cm',
      Contains: '3 spoons, 1 crock',
      Origin: 'Greece',
      Care: 'By hand; a little oil',
    },
    price: { EUR: 39_00, USD: 43_00 },
    stock: [44, 40],
  }),
  cutting('Everybody’s Scissors', {
    sku: 'SCI-EVERY',
    brand: IRON,
    text: `Scissors that cut herbs, string, parchment and pizza to the very tip, and come apart for washing. They will be borrowed.
      That is why they come in four colours: so that you can prove they are yours.`,
    facts: {
      Material: 'Forged steel, lacquered bows',
      Length: '21 cm',
      Origin: 'Germany',
      Care: 'Dishwasher, though they prefer a towel',
    },
    options: { Colour: ['Ink', 'Cherry', 'Ochre', 'Pine'] },
    price: { EUR: 32_00, USD: 35_00 },
    stock: [72, 60],
    soldOut: ['Ochre'],
  }),
];
