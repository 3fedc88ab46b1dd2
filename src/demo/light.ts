import type { ProductRecord } from '../assortment/index.js';
import { shelf } from './product.draft.js';

const tableLamps = shelf('Light', 'Lamps', 'Table lamps');
const hangingLamps = shelf('Light', 'Lamps', 'Hanging lamps');
const flames = shelf('Light', 'Flame', 'Candles and lanterns');

const LAMPS = 'Quiet Filament';
const CANDLES = 'Tallow and Tern';

export const light: ProductRecord[] = [
  tableLamps('Night Reader', {
    sku: 'LMP-NIGHT',
    brand: LAMPS,
    text: `Two arms, three joints and a cone that keeps its light on your side of the bed. The springs are where you can
      see them, because in twenty years somebody may want to replace one. Stays where you put it, which is more than can
      be said for most bookmarks.`,
    facts: {
      Material: 'Spun steel, brass joints',
      Height: '64 cm',
      Cable: '2 m, cotton covered',
      Bulb: 'E14, included',
      Origin: 'Portugal',
    },
    options: { Colour: ['Chalk', 'Ink', 'Brick', 'Sage'] },
    price: { EUR: 139_00, USD: 149_00 },
    stock: [26, 18],
    backOrder: ['Sage'],
  }),
  tableLamps('Chanterelle', {
    sku: 'LMP-CHANT',
    brand: LAMPS,
    text: `A cap on a stalk. It lights the table, the bread and the hands, and leaves the ceiling to its own thoughts. Tap
      the stalk once for supper and twice for the washing-up.`,
    facts: {
      Material: 'Enamelled steel',
      Height: '42 cm',
      Dimmer: 'Touch, three steps',
      Origin: 'Denmark',
      Care: 'Dust with a dry cloth',
    },
    options: { Colour: ['Brick', 'Butter', 'Pine', 'Chalk', 'Rose'] },
    price: { EUR: 98_00, USD: 109_00 },
    stock: [34, 22],
    soldOut: ['Rose'],
  }),
  tableLamps('Parlour Lamp', {
    sku: 'LMP-PARL',
    brand: 'Morrow Kiln',
    text: `A thrown base, glazed by people who argue about blue, under a drum of washed linen. It gives the light that makes
      visitors stay for one more cup. No two bases are quite the same width; the shade forgives them all.`,
    facts: {
      Material: 'Stoneware, linen',
      Height: '58 cm',
      Bulb: 'E27, included',
      Origin: 'England',
      Care: 'Brush the shade, wipe the base',
    },
    options: { Glaze: ['Sea', 'Clay', 'Moss'], Size: ['Small', 'Large'] },
    plus: { Large: { EUR: 40_00, USD: 46_00 } },
    price: { EUR: 119_00, USD: 129_00 },
    stock: [16, 12],
  }),
  tableLamps('Pocket Moon', {
    sku: 'LMP-MOON',
    brand: LAMPS,
    text: `Milk glass, blown round, resting in a cup of turned wood. It runs eleven hours without its cable, so it can follow
      you to the garden, the bath or the fuse box. Waxes when you turn it right, wanes when you turn it left.`,
    facts: {
      Material: 'Blown glass, solid wood',
      Diameter: '20 cm',
      Battery: '11 hours, replaceable',
      Origin: 'Czechia',
    },
    options: { Wood: ['Oak', 'Walnut', 'Ash'] },
    price: { EUR: 84_90, USD: 92_00 },
    stock: [40, 30],
  }),
  hangingLamps('Ferry Pendant', {
    sku: 'PND-FERRY',
    brand: LAMPS,
    text: `Drawn from a lamp that lit an engine room for forty years and was only retired because the ferry was. Vitreous
      enamel, white inside, thick enough to ring when you knock. Hang it low over the table and agree that conversations
      end under it.`,
    facts: {
      Material: 'Vitreous enamel on steel',
      Diameter: '36 cm',
      Cable: '3 m',
      Origin: 'Poland',
      Care: 'A damp cloth, twice a year',
    },
    options: { Colour: ['Pine', 'Ink', 'Brick', 'Butter', 'Chalk'] },
    price: { EUR: 129_00, USD: 139_00 },
    stock: [22, 20],
    soldOut: ['Butter'],
  }),
  hangingLamps('Paper Onion', {
    sku: 'PND-ONION',
    brand: LAMPS,
    text: `Nine folds of mulberry paper on a frame of bamboo. It arrives flat, opens with a sigh, and turns any bare bulb into
      an evening. If a child puts a finger through it, we send a patch and no comment.`,
    facts: { Material: 'Mulberry paper, bamboo', Origin: 'Japan', Care: 'A feather duster', Bulb: 'E27, not included' },
    options: { Diameter: ['30 cm', '45 cm', '60 cm'] },
    plus: { '45 cm': { EUR: 15_00, USD: 17_00 }, '60 cm': { EUR: 36_00, USD: 40_00 } },
    price: { EUR: 39_00, USD: 42_00 },
    stock: [60, 44],
  }),
  hangingLamps('Long Table Light', {
    sku: 'PND-LONG',
    brand: LAMPS,
    text: `One straight piece of wood with a line of warm light let into the underside. It reaches from the bread to the
      cheese without a dark patch, and dims until only the wine can be seen.`,
    facts: {
      Material: 'Solid wood, brass fittings',
      Dimmer: 'By remote or wall switch',
      Warmth: '2700 K',
      Origin: 'Germany',
    },
    options: { Wood: ['Walnut', 'Oak'], Length: ['90 cm', '120 cm', '160 cm'] },
    plus: { '120 cm': { EUR: 50_00, USD: 56_00 }, '160 cm': { EUR: 110_00, USD: 124_00 } },
    price: { EUR: 229_00, USD: 249_00 },
    stock: [8, 6],
    backOrder: ['Walnut / 160 cm'],
  }),
  flames('Beeswax Tapers', {
    sku: 'CND-TAPER',
    brand: CANDLES,
    text: `Dipped thirty times on a rack that was old when our candlemaker learned on it. They smell of warm hedgerow, burn
      for nine hours and do not drip unless you put them in a draught and dare them.`,
    facts: { Material: 'Pure beeswax, cotton wick', Length: '28 cm', Burns: '9 hours', Origin: 'Austria' },
    options: { Pack: ['2 candles', '6 candles', '12 candles'] },
    plus: { '6 candles': { EUR: 19_00, USD: 21_00 }, '12 candles': { EUR: 42_00, USD: 47_00 } },
    price: { EUR: 11_90, USD: 13_00 },
    stock: [140, 120],
  }),
  flames('Low Tide Candle', {
    sku: 'CND-TIDE',
    brand: CANDLES,
    text: `Rapeseed wax in a stoneware cup. When the candle is gone, the cup holds toothbrushes, pens or a very small fern. The
      scents are faint on purpose: you should notice them when you come back into the room, not while you are in it.`,
    facts: { Material: 'Rapeseed wax, stoneware', Burns: '45 hours', Weight: '480 g', Origin: 'Netherlands' },
    options: { Scent: ['Rain on Stone', 'Fig Leaf', 'Cold Hearth', 'Nothing at All'] },
    price: { EUR: 29_90, USD: 33_00 },
    stock: [70, 64],
    soldOut: ['Cold Hearth'],
  }),
  flames('Bedtime Chamberstick', {
    sku: 'CND-CHAMB',
    brand: CANDLES,
    text: `A saucer, a socket and a loop for one finger: how the whole world went upstairs for two hundred years. Still the
      best thing to have in the drawer when the lights go out. The deep rim catches wax and, on birthdays, matches.`,
    facts: { Material: 'Enamelled steel', Diameter: '16 cm', Fits: 'Candles of 22 mm', Origin: 'Poland' },
    options: { Colour: ['Navy', 'Chalk', 'Moss', 'Cherry'] },
    price: { EUR: 21_50, USD: 24_00 },
    stock: [52, 40],
  }),
  flames('Harbour Lantern', {
    sku: 'LNT-HARB',
    brand: CANDLES,
    text: `A storm lantern that burns twenty hours on a cup of oil and does not mind wind, within reason. The glass lifts with
      a thumb, the wick trims with kitchen scissors, and every part down to the last rivet can be bought again.`,
    facts: {
      Material: 'Tinplate, borosilicate glass',
      Height: '31 cm',
      Burns: '20 hours',
      Spares: 'Wick, glass, cap',
      Origin: 'Germany',
    },
    options: { Colour: ['Brick', 'Pine', 'Charcoal', 'Ochre'] },
    price: { EUR: 46_00, USD: 49_50 },
    stock: [44, 38],
    backOrder: ['Ochre'],
  }),
];
