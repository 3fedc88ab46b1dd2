import type { ProductRecord } from '../assortment/index.js';
import { shelf } from './product.draft.js';

const notebooks = shelf('Desk', 'Paper', 'Notebooks');
const letters = shelf('Desk', 'Paper', 'Letters');
const pens = shelf('Desk', 'Writing', 'Pens and ink');

const PRESS = 'Pennerley Press';
const PAPER = '100 g, takes ink without bleeding';

export const desk: ProductRecord[] = [
  notebooks('Field Notebook', {
    sku: 'NTB-FIELD',
    brand: PRESS,
    text: `Hard covers, an elastic, a ribbon and 192 pages that lie flat on a knee. It has been rained on, sat on and once
      driven over for the sake of this sentence. The last page asks for your address, so that it can come home.`,
    facts: { Paper: PAPER, Pages: '192, sewn', Size: '14 × 21 cm', Origin: 'Italy' },
    options: { Colour: ['Moss', 'Ochre', 'Ink', 'Brick', 'Sky'], Ruling: ['Plain', 'Ruled', 'Dotted'] },
    price: { EUR: 19_50, USD: 21_00 },
    stock: [80, 70],
    soldOut: ['Sky / Plain', 'Ochre / Dotted'],
  }),
  notebooks('Ledger of Small Things', {
    sku: 'NTB-LEDGER',
    brand: PRESS,
    text: `Half bound and cornered like the books that once ran shipping firms. Use it for sums, seedlings, grudges or the
      weather; every page has a margin for second thoughts. Numbered throughout and indexed by you.`,
    facts: {
      Paper: PAPER,
      Pages: '320, numbered',
      Size: '21 × 27 cm',
      Binding: 'Buckram and linen',
      Origin: 'England',
    },
    options: { Colour: ['Pine', 'Navy', 'Plum'] },
    price: { EUR: 46_00, USD: 52_00 },
    stock: [20, 16],
  }),
  notebooks('Three for Three Pockets', {
    sku: 'NTB-THREE',
    brand: PRESS,
    text: `Three thin books: one for the coat, one for the bag, one for the thought that comes in the queue. Stitched with two
      staples each and light enough to forget, which is the point of writing things down.`,
    facts: { Paper: '90 g, recycled', Pages: '3 × 48', Size: '9 × 14 cm', Origin: 'Netherlands' },
    options: { Set: ['Seaside', 'Allotment'] },
    price: { EUR: 12_90, USD: 14_00 },
    stock: [120, 110],
  }),
  notebooks('Year-and-a-Bit Diary', {
    sku: 'NTB-YEAR',
    brand: PRESS,
    text: `Fourteen undated months, because years rarely start in January. A week to a spread on the left, an empty page on the
      right for what happened instead. The ribbon is long enough to be found in the dark.`,
    facts: { Paper: PAPER, Pages: '144, sewn', Size: '15 × 21 cm', Origin: 'Germany' },
    options: { Colour: ['Plum', 'Sage', 'Charcoal'] },
    price: { EUR: 27_00, USD: 29_50 },
    stock: [34, 30],
    backOrder: ['Sage'],
  }),
  letters('Dear Someone', {
    sku: 'LTR-DEAR',
    brand: PRESS,
    text: `Forty sheets, twenty envelopes and no more excuses. The paper has a tooth that slows the pen down to about the speed
      of meaning it. Tied with twine, so that the answers have something to be kept in.`,
    facts: { Paper: '120 g laid, cotton', Contains: '40 sheets, 20 envelopes', Size: 'A5 and C6', Origin: 'France' },
    options: { Colour: ['Sky', 'Oat', 'Rose', 'Sage'] },
    price: { EUR: 24_00, USD: 26_50 },
    stock: [56, 50],
  }),
  letters('Postcards from Nowhere', {
    sku: 'LTR-NOWHERE',
    brand: PRESS,
    text: `Views of places that do not exist, so that nobody can say it was nicer when they went. Printed in four inks on
      card thick enough to survive three countries. The weather on the back is left for you to fill in.`,
    facts: { Paper: '350 g, uncoated', Contains: '12 cards, 4 views', Size: '10.5 × 14.8 cm', Origin: 'England' },
    price: { EUR: 14_00, USD: 15_50 },
    stock: [130, 110],
  }),
  letters('Seal and Wax', {
    sku: 'LTR-SEAL',
    brand: PRESS,
    text: `A brass seal with an arch on it and two sticks of wax that bend rather than crack, so the letter arrives closed.
      Nothing improves a complaint to the council like a seal. The handle is pear wood and fits a decisive hand.`,
    facts: { Material: 'Brass, pear wood, wax', Diameter: '24 mm', Contains: '1 seal, 2 sticks', Origin: 'Belgium' },
    options: { Wax: ['Cherry', 'Pine', 'Navy'] },
    price: { EUR: 33_00, USD: 36_00 },
    stock: [26, 22],
  }),
  pens('Everyday Fountain Pen', {
    sku: 'PEN-EVERY',
    brand: PRESS,
    text: `A fountain pen for shopping lists, which makes them read like plans. It starts at once, even after a fortnight in a
      drawer, and fills from a bottle or a cartridge. The nib softens towards you in the first month, like a neighbour.`,
    facts: {
      Material: 'Resin, steel nib, brass',
      Length: '13.4 cm',
      Filling: 'Converter or cartridge',
      Origin: 'Germany',
    },
    options: { Colour: ['Pine', 'Cherry', 'Chalk', 'Navy'], Nib: ['Fine', 'Medium', 'Broad'] },
    price: { EUR: 48_00, USD: 52_00 },
    stock: [30, 24],
    soldOut: ['Chalk / Broad', 'Cherry / Fine'],
  }),
  pens('A Dozen Pencils', {
    sku: 'PEN-DOZEN',
    brand: PRESS,
    text: `Twelve cedar pencils in a kraft box, sharpened by us so you can begin. No two are painted quite alike and none has a
      rubber: cross it out and keep going.`,
    facts: { Material: 'Cedar, graphite', Contains: '12 pencils', Length: '17.5 cm', Origin: 'Portugal' },
    options: { Grade: ['HB', '2B', '4B'] },
    price: { EUR: 16_50, USD: 18_00 },
    stock: [100, 90],
  }),
  pens('Square Ink', {
    sku: 'INK-SQUARE',
    brand: PRESS,
    text: `Fifty millilitres in a bottle that cannot roll off the desk. The colours are mixed from four pigments and named after
      what they look like when dry. Washes out of hands in two days and out of shirts never.`,
    facts: { Contains: '50 ml', Dries: 'In 12 seconds', Fastness: 'To light and to water', Origin: 'Austria' },
    options: { Ink: ['Ink', 'Cherry', 'Moss', 'Plum', 'Sea', 'Rust'] },
    price: { EUR: 13_50, USD: 14_90 },
    stock: [84, 76],
    soldOut: ['Plum'],
  }),
];
