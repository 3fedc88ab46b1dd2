import type { ProductRecord } from '../assortment/index.js';
import { shelf } from './product.draft.js';

const bags = shelf('Walking', 'Carrying', 'Bags');
const provisions = shelf('Walking', 'Carrying', 'Flasks and tins');
const woollens = shelf('Walking', 'Wearing', 'Wool and weather');

const BAGS = 'Ambleworn';
const MILL = 'Brackenhythe Mill';

export const walking: ProductRecord[] = [
  bags('Milepost Rucksack', {
    sku: 'BAG-MILE',
    brand: BAGS,
    text: `Waxed canvas, a roll top that swallows a jumper on the way up and a loaf on the way down, and two straps stitched by
      somebody who carries one. The pocket in front is exactly one map deep. We mend it for as long as there are two of
      us.`,
    facts: {
      Material: 'Waxed cotton, bridle leather',
      Volume: '22 l',
      Weight: '1.2 kg',
      Origin: 'Scotland',
      Care: 'Brush; wax again in spring',
    },
    options: { Colour: ['Moss', 'Navy', 'Rust', 'Charcoal'] },
    price: { EUR: 169_00, USD: 185_00 },
    stock: [18, 16],
    backOrder: ['Rust'],
  }),
  bags('Market Tote', {
    sku: 'BAG-MARKET',
    brand: BAGS,
    text: `A bag that stands up by itself while you look for your keys. The handles reach over a winter coat, and the seams are
      bound so that flour stays in. Tested with leeks.`,
    facts: {
      Material: 'Organic cotton canvas, 18 oz',
      Volume: '20 l',
      Origin: 'Portugal',
      Care: 'Cold wash, dry on the line',
    },
    options: { Colour: ['Natural', 'Navy', 'Moss', 'Ochre'] },
    price: { EUR: 32_00, USD: 34_90 },
    stock: [96, 84],
  }),
  bags('Postal Satchel', {
    sku: 'BAG-POSTAL',
    brand: BAGS,
    text: `Cut after a pattern from a rural post round: a flap broad enough to keep rain off the news, and room for a laptop the
      postmistress did not have. The leather starts stiff and formal and relaxes in about a month, like most people.`,
    facts: {
      Material: 'Vegetable-tanned leather, brass',
      Size: '38 × 29 × 10 cm',
      Origin: 'Spain',
      Care: 'A soft cloth; balm once a year',
    },
    options: { Leather: ['Walnut', 'Ink', 'Olive'] },
    price: { EUR: 219_00, USD: 239_00 },
    stock: [10, 8],
    soldOut: ['Olive'],
  }),
  bags('Odds and Ends', {
    sku: 'BAG-ODDS',
    brand: BAGS,
    text: `Two pouches for everything that would otherwise live at the bottom of the bag: the large one for odds, the small one
      for ends. Brass zips, a leather tab for cold fingers, and a lining in a colour you can see by.`,
    facts: { Material: 'Waxed cotton, brass', Contains: '2 pouches', Size: '26 and 19 cm', Origin: 'Scotland' },
    options: { Colour: ['Ochre', 'Slate', 'Plum'] },
    price: { EUR: 29_50, USD: 32_00 },
    stock: [62, 54],
  }),
  provisions('Long Mile Flask', {
    sku: 'FLS-LONG',
    brand: BAGS,
    text: `Keeps tea hot for twelve hours and a secret for longer. The lid is a cup, the strap is leather, and the stopper has
      one moving part, which we also sell on its own. Dents add to it.`,
    facts: {
      Material: 'Stainless steel, leather',
      Keeps: 'Hot 12 h, cold 24 h',
      Origin: 'Germany',
      Care: 'Rinse; never the dishwasher',
    },
    options: { Colour: ['Pine', 'Rust', 'Chalk', 'Navy', 'Butter'], Size: ['500 ml', '750 ml', '1 litre'] },
    plus: { '750 ml': { EUR: 6_00, USD: 7_00 }, '1 litre': { EUR: 12_00, USD: 13_00 } },
    price: { EUR: 36_90, USD: 39_90 },
    stock: [70, 60],
    soldOut: ['Butter / 1 litre'],
  }),
  provisions('Stile Mug', {
    sku: 'FLS-STILE',
    brand: BAGS,
    text: `An enamel mug for drinking on a stile with your boots off. It goes on the fire, in the stream and off the table
      without complaint; where it chips, it tells the story. Speckled by hand, so the constellations vary.`,
    facts: { Material: 'Enamelled steel', Capacity: '350 ml', Weight: '140 g', Origin: 'Poland' },
    options: { Colour: ['Navy', 'Chalk', 'Brick', 'Pine'] },
    price: { EUR: 13_90, USD: 15_00 },
    stock: [120, 110],
  }),
  provisions('Two-Storey Lunch Tin', {
    sku: 'FLS-LUNCH',
    brand: BAGS,
    text: `Downstairs for something with gravy, upstairs for cake; the clasps make sure they never meet. The beech lid is a
      chopping board and, at a pinch, a table for one.`,
    facts: {
      Material: 'Stainless steel, beech',
      Capacity: '2 × 700 ml',
      Origin: 'Japan',
      Care: 'Tin: dishwasher; lid: cloth',
    },
    price: { EUR: 52_00, USD: 57_00 },
    stock: [38, 34],
  }),
  woollens('Brackenhythe Jumper', {
    sku: 'WOL-JUMP',
    brand: MILL,
    text: `Knitted in the round from the wool of sheep that live in worse weather than you do, with no side seams to come undone
      and elbows a third thicker than the rest. It is a little scratchy for a week and then it is yours. Moths respect it.`,
    facts: {
      Material: '100 % undyed or plant-dyed wool',
      Weight: '720 g',
      Origin: 'Scotland',
      Care: 'Air it; wash by hand, rarely',
      Fit: 'Straight, true to size',
    },
    options: {
      Colour: ['Navy', 'Oat', 'Moss', 'Rust', 'Heather', 'Charcoal', 'Ochre', 'Fog'],
      Size: ['XS', 'S', 'M', 'L', 'XL'],
    },
    plus: { XL: { EUR: 10_00, USD: 10_00 } },
    price: { EUR: 148_00, USD: 159_00 },
    stock: [20, 18],
    soldOut: ['Heather / XS', 'Rust / XL', 'Ochre / M', 'Fog / XS'],
    backOrder: ['Navy / M', 'Oat / L'],
  }),
  woollens('Far Socks', {
    sku: 'WOL-SOCK',
    brand: MILL,
    text: `Wool where you walk, linen where you sweat, and a heel turned by someone who has been to the end of the path and back.
      Sold in pairs, and we keep singles: write to us about the one the machine took.`,
    facts: { Material: '70 % wool, 30 % linen', Origin: 'Norway', Care: '30 °C, inside out' },
    options: { Colour: ['Moss', 'Oat', 'Brick', 'Slate'], Size: ['36–39', '40–43', '44–47'] },
    price: { EUR: 19_00, USD: 21_50 },
    stock: [110, 100],
    soldOut: ['Brick / 44–47'],
  }),
  woollens('Weather Hat', {
    sku: 'WOL-HAT',
    brand: MILL,
    text: `A hat with a brim that turns up for wind and down for conversation. There was going to be a bobble; the bobble was
      voted out. One size, generously interpreted.`,
    facts: { Material: 'Lambswool', Origin: 'Scotland', Care: 'By hand, dry flat' },
    options: { Colour: ['Rust', 'Fog', 'Pine', 'Navy', 'Butter'] },
    price: { EUR: 34_00, USD: 38_00 },
    stock: [58, 50],
  }),
  woollens('Long Way Scarf', {
    sku: 'WOL-SCARF',
    brand: MILL,
    text: `Two metres and ten, because the long way round needs a scarf that goes round twice. The fringe is knotted by hand at
      the kitchen table of a retired headmistress, who checks.`,
    facts: { Material: 'Lambswool', Size: '210 × 28 cm', Origin: 'Ireland', Care: 'By hand; dry over a chair' },
    options: { Colour: ['Rust', 'Oat', 'Navy', 'Sage'] },
    price: { EUR: 62_00, USD: 68_00 },
    stock: [30, 24],
  }),
  woollens('Unlosable Umbrella', {
    sku: 'RAI-UMBR',
    brand: BAGS,
    text: `Eight ribs, a handle of bent chestnut and a label with your telephone number, written by us in a hand that makes people
      ring it. Turns inside out in a gale, laughs, and turns back.`,
    facts: {
      Material: 'Recycled polyester, fibreglass, chestnut',
      Span: '104 cm',
      Contains: 'Umbrella, one lettered label',
      Origin: 'Italy',
    },
    options: { Colour: ['Ochre', 'Navy', 'Cherry', 'Pine'] },
    price: { EUR: 69_00, USD: 75_00 },
    stock: [24, 26],
    backOrder: ['Cherry'],
  }),
];
