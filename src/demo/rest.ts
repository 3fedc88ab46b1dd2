import type { ProductRecord } from '../assortment/index.js';
import { shelf } from './product.draft.js';

const blankets = shelf('Rest', 'Warmth', 'Blankets and cushions');
const bathing = shelf('Rest', 'Bathing', 'Towels and soap');
const seats = shelf('Rest', 'Sitting', 'Stools and chairs');

const MILL = 'Brackenhythe Mill';
const WOOD = 'Threelegs';

export const rest: ProductRecord[] = [
  blankets('Sunday Throw', {
    sku: 'BLK-SUN',
    brand: MILL,
    text: `Heavy enough to keep you from getting up, light enough to bring along when you must. Woven on a loom that makes forty
      centimetres an hour and has never been hurried. The fringe is for plaiting during long films.`,
    facts: { Material: 'Lambswool', Origin: 'Scotland', Care: 'Air; dry-clean if there was soup' },
    options: { Colour: ['Oat', 'Clay', 'Slate', 'Moss'], Size: ['180 × 130 cm', '240 × 200 cm'] },
    plus: { '240 × 200 cm': { EUR: 70_00, USD: 76_00 } },
    price: { EUR: 109_00, USD: 119_00 },
    stock: [22, 18],
    soldOut: ['Clay / 240 × 200 cm'],
  }),
  blankets('Headland Blanket', {
    sku: 'BLK-HEAD',
    brand: MILL,
    text: `Checked wool on top, waxed cotton below: it has been to the sea and will go again. Rolls up in a strap and shakes out
      clean, apart from one sandwich corner which it keeps as a souvenir.`,
    facts: {
      Material: 'Wool, waxed cotton',
      Size: '170 × 140 cm',
      Contains: 'Blanket, leather strap',
      Origin: 'Wales',
      Care: 'Shake; wipe',
    },
    options: { Colour: ['Cherry', 'Pine', 'Navy'] },
    price: { EUR: 94_50, USD: 104_00 },
    stock: [20, 22],
  }),
  blankets('Corner Cushion', {
    sku: 'CSH-CORNER',
    brand: MILL,
    text: `Filled with feathers that remember you until about Wednesday. The cover buttons off, the stripes are woven and not
      printed, and it has already been sat on once, at the factory, for comfort.`,
    facts: { Material: 'Linen, wool, feathers', Size: '50 × 50 cm', Origin: 'Lithuania', Care: 'Cover: 30 °C' },
    options: { Colour: ['Ochre', 'Sea', 'Brick', 'Chalk', 'Plum'] },
    price: { EUR: 45_00, USD: 49_00 },
    stock: [44, 40],
    backOrder: ['Plum'],
  }),
  blankets('Second Sun', {
    sku: 'HWB-SECOND',
    brand: MILL,
    text: `A hot water bottle in a cabled jumper. Put it in the bed ten minutes before you and it will have chosen the better
      side. Natural rubber, a stopper that has never leaked on us, and a cover the dog cannot quite get off.`,
    facts: {
      Material: 'Natural rubber, lambswool',
      Capacity: '2 l',
      Origin: 'Germany',
      Care: 'Cover by hand; change the water',
    },
    options: { Colour: ['Rose', 'Oat', 'Slate', 'Moss'] },
    price: { EUR: 37_00, USD: 41_00 },
    stock: [66, 58],
    soldOut: ['Slate'],
  }),
  bathing('Morning Towel', {
    sku: 'TWL-MORN',
    brand: 'Pale Weir',
    text: `Long loops of combed cotton, thick as a good excuse for staying in the bath. They drink from the first wash, since
      we have washed them once already and kept the fluff. The loop to hang them by is sewn on by machine, twice, and by
      hand, once.`,
    facts: { Material: 'Organic cotton, 600 g/m²', Origin: 'Portugal', Care: '60 °C; no softener, they are soft' },
    options: {
      Colour: ['Chalk', 'Sage', 'Sky', 'Rose', 'Slate'],
      Size: ['Hand, 50 cm', 'Bath, 70 cm', 'Sheet, 100 cm'],
    },
    plus: { 'Bath, 70 cm': { EUR: 14_00, USD: 15_00 }, 'Sheet, 100 cm': { EUR: 34_00, USD: 37_00 } },
    price: { EUR: 15_90, USD: 17_50 },
    stock: [90, 80],
    soldOut: ['Rose / Sheet, 100 cm', 'Sky / Hand, 50 cm'],
  }),
  bathing('Bars of Soap', {
    sku: 'SOP-BARS',
    brand: 'Pale Weir',
    text: `Cut from a block, dried for six weeks and wrapped in three sentences of explanation. Three bars and a rack of oak slats
      to dry on, because soap left in a puddle is a sad thing. Smells like what it says, and briefly.`,
    facts: {
      Material: 'Olive oil, shea, lye',
      Contains: '3 bars of 110 g, 1 rack',
      Origin: 'France',
      Free: 'Of palm oil and adjectives',
    },
    options: { Scent: ['Garden Shed', 'Clean Shirt', 'Sea Wall', 'Nothing at All'] },
    price: { EUR: 26_50, USD: 28_00 },
    stock: [84, 78],
  }),
  seats('Milking Stool', {
    sku: 'SIT-MILK',
    brand: WOOD,
    text: `Three legs never wobble: this is geometry, and it works on any floor ever laid. The legs come through the seat and are
      wedged from above, as they were before glue. Sit, stand, milk, read; it also makes a very good bedside table.`,
    facts: { Material: 'Solid wood, soap finish', Height: '44 cm', Carries: '150 kg', Origin: 'Slovenia' },
    options: { Wood: ['Ash', 'Oak', 'Walnut'] },
    plus: { Walnut: { EUR: 35_00, USD: 38_00 } },
    price: { EUR: 114_00, USD: 125_00 },
    stock: [14, 12],
    backOrder: ['Walnut'],
  }),
  seats('Porch Chair', {
    sku: 'SIT-PORCH',
    brand: WOOD,
    text: `A ladder-back with a seat of paper cord, eighty metres of it, woven in an afternoon. The back leans at the angle of
      someone listening. Weighs three kilos, so it follows the sun.`,
    facts: { Material: 'Solid wood, paper cord', Height: '86 cm, seat 44 cm', Weight: '3.1 kg', Origin: 'Denmark' },
    options: { Wood: ['Oak', 'Ash', 'Walnut'] },
    plus: { Walnut: { EUR: 70_00, USD: 76_00 } },
    price: { EUR: 289_00, USD: 315_00 },
    stock: [9, 7],
  }),
  seats('Two-Step', {
    sku: 'SIT-STEP',
    brand: WOOD,
    text: `One step for the shelf and one for the other shelf. Children reach the basin with it, adults the biscuits, and between
      jobs it holds a plant and a pile of books with equal dignity.`,
    facts: { Material: 'Beech plywood, linseed paint', Height: '46 cm', Carries: '150 kg', Origin: 'Sweden' },
    options: { Colour: ['Sage', 'Brick', 'Chalk', 'Navy'] },
    price: { EUR: 98_50, USD: 108_00 },
    stock: [18, 16],
    soldOut: ['Navy'],
  }),
];
