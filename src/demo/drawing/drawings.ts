import type { Scene } from './backdrop.js';
import { pouches, rucksack, satchel, tote } from './bags.js';
import { breadBoard, cooksKnife, paringKnives, scissors } from './blades.js';
import { checkedBlanket, cushions, hotWaterBottle, soaps, throws, towels } from './cloth.js';
import { grinder, heronKettle, slowDripper, whistlingKettle } from './coffee.js';
import { breakfastBowl, espressoCups, mug, teapot } from './cups.js';
import { chamberstick, cupCandle, stormLantern, tapers } from './flames.js';
import { clayPots, hangingPot, seedPackets, trough } from './garden.js';
import { carafe, tumblers, wineGlass } from './glass.js';
import { jumper, scarf, socks, woolHat } from './knits.js';
import { armLamp, barPendant, capLamp, domePendant, globeLamp, linenLamp, onionPendant } from './lamps.js';
import { diary, ledger, letterSet, notebooks, pocketBooks, postcards } from './paper.js';
import { castPot, milkPan, skillet, spoons } from './pans.js';
import type { Drawer } from './pen.js';
import { deepBowl, pinchPot, plateStack, platter } from './plates.js';
import { birdHouse, trowelAndFork, trug, twine, wateringCan } from './tools.js';
import { enamelMugs, flasks, lunchTin, umbrella } from './trail.js';
import { chair, parcel, stepStool, stool } from './wood.js';
import { fountainPens, inkBottles, pencils, sealAndWax } from './writing.js';

interface Drawing {
  scene: Scene;
  draw: Drawer;
  /** Swatches of what the shopper cannot choose: they follow the product's first colour, or stand alone. */
  materials: string[];
  size: number;
}

/** What a product comes in when nobody has drawn it yet. */
export const PARCEL = on('table', parcel, ['Kraft'], 1);

export const drawings: Record<string, Drawing> = {
  'night-reader': on('table', armLamp, ['Ink'], 1.1),
  chanterelle: on('table', capLamp, [], 1.1),
  'parlour-lamp': on('table', linenLamp, [], 1.12),
  'pocket-moon': on('table', globeLamp, [], 1.15),
  'ferry-pendant': on('hung', domePendant),
  'paper-onion': on('hung', onionPendant, ['Chalk'], 1.05),
  'long-table-light': on('hung', barPendant),
  'beeswax-tapers': on('table', tapers, ['Butter'], 1.08),
  'low-tide-candle': on('table', cupCandle, ['Fog', 'Rose', 'Moss'], 1.3),
  'bedtime-chamberstick': on('table', chamberstick, [], 1.2),
  'harbour-lantern': on('table', stormLantern, [], 1.08),

  'monday-mug': on('table', mug, [], 1.22),
  'thimble-cups': on('table', espressoCups, ['Sea', 'Butter', 'Rose', 'Ink'], 1.3),
  'two-hand-bowl': on('table', breakfastBowl, [], 1.05),
  'patient-teapot': on('table', teapot, [], 1.12),
  'ordinary-tumblers': on('table', tumblers, [], 1.35),
  'well-carafe': on('table', carafe, ['Clear'], 1.14),
  'thursday-glasses': on('table', wineGlass, ['Clear'], 1.05),
  'everyday-plate': on('table', plateStack, [], 1.15),
  'long-story-bowl': on('table', deepBowl, [], 1.14),
  'late-summer-platter': on('flat', platter, [], 1.08),
  'salt-house': on('table', pinchPot, ['Oak'], 1.2),

  'sunday-pot': on('table', castPot, [], 1.12),
  'black-pan': on('flat', skillet, ['Iron'], 1.05),
  'cocoa-pan': on('table', milkPan, ['Beech'], 1.2),
  'minor-third-kettle': on('table', whistlingKettle, [], 1.1),
  'heron-kettle': on('table', heronKettle, [], 1.15),
  'slow-dripper': on('table', slowDripper, [], 1.12),
  'elbow-grinder': on('table', grinder, ['Steel', 'Walnut'], 1.12),
  'cooks-knife': on('flat', cooksKnife, ['Walnut'], 1.08),
  'small-bird-knives': on('flat', paringKnives, ['Cherry', 'Sea', 'Ochre'], 1.14),
  'crumb-board': on('flat', breadBoard),
  'three-spoons-in-a-crock': on('table', spoons, ['Olive'], 1.12),
  'everybodys-scissors': on('flat', scissors, [], 0.98),

  'field-notebook': on('flat', notebooks, [], 1.08),
  'ledger-of-small-things': on('flat', ledger, ['Brick']),
  'three-for-three-pockets': on('flat', pocketBooks, ['Sea', 'Rose', 'Butter']),
  'year-and-a-bit-diary': on('flat', diary),
  'dear-someone': on('flat', letterSet),
  'postcards-from-nowhere': on('flat', postcards),
  'seal-and-wax': on('flat', sealAndWax, ['Pine']),
  'everyday-fountain-pen': on('flat', fountainPens, [], 1.06),
  'a-dozen-pencils': on('flat', pencils, ['Pine', 'Ochre', 'Brick', 'Slate', 'Plum']),
  'square-ink': on('table', inkBottles, [], 1.1),

  'honest-pot': on('table', clayPots, ['Terracotta'], 1.1),
  'sill-trough': on('table', trough, [], 1.12),
  'swing-pot': on('hung', hangingPot, [], 1.16),
  'seeds-for-beginners': on('flat', seedPackets),
  'trowel-and-fork': on('flat', trowelAndFork, ['Ash']),
  'long-reach-can': on('table', wateringCan),
  'harvest-trug': on('table', trug, ['Beech'], 1.05),
  'ball-of-twine': on('table', twine, [], 1.15),
  'house-for-a-wren': on('wall', birdHouse, ['Oak'], 1.1),

  'milepost-rucksack': on('table', rucksack, [], 1.1),
  'market-tote': on('table', tote, ['Navy']),
  'postal-satchel': on('table', satchel, [], 1.04),
  'odds-and-ends': on('table', pouches, [], 1.02),
  'long-mile-flask': on('table', flasks, [], 1.14),
  'stile-mug': on('table', enamelMugs, [], 1.2),
  'two-storey-lunch-tin': on('table', lunchTin, ['Steel', 'Beech'], 1.04),
  'unlosable-umbrella': on('table', umbrella, ['Walnut'], 1.02),
  'brackenhythe-jumper': on('flat', jumper),
  'far-socks': on('flat', socks, [], 1.06),
  'weather-hat': on('table', woolHat, [], 1.14),
  'long-way-scarf': on('wall', scarf, ['Oat']),

  'sunday-throw': on('table', throws, [], 1.1),
  'headland-blanket': on('flat', checkedBlanket, ['Navy'], 1.04),
  'corner-cushion': on('table', cushions, [], 1.08),
  'second-sun': on('flat', hotWaterBottle),
  'morning-towel': on('table', towels, [], 1.1),
  'bars-of-soap': on('table', soaps, ['Rose', 'Sage', 'Chalk'], 1.15),
  'milking-stool': on('table', stool, [], 1.14),
  'porch-chair': on('table', chair),
  'two-step': on('table', stepStool, ['Beech'], 1.1),
};

function on(scene: Scene, draw: Drawer, materials: string[] = [], size = 1): Drawing {
  return { scene, draw, materials, size };
}
