import { darker, lighter, mixed } from './colour.js';

/*
 * A paint is a gradient or a pattern whose name holds its recipe: `url(#round-c58467)`. Drawings use paints freely and
 * `paintDefinitions` writes the definition of each one that a finished drawing mentions, once.
 */
const RECIPES = {
  /** The side of something turned: lit from the left, with a little light coming back at the right edge. */
  round: (id: string, colour: string) =>
    linear(
      id,
      [1, 0],
      [
        [0, lighter(colour, 0.06)],
        [0.2, lighter(colour, 0.24)],
        [0.48, colour],
        [0.84, darker(colour, 0.26)],
        [1, darker(colour, 0.17)],
      ],
    ),
  /** The inside of something turned, where the light falls on the far right. */
  hollow: (id: string, colour: string) =>
    linear(
      id,
      [1, 0.35],
      [
        [0, darker(colour, 0.48)],
        [0.55, darker(colour, 0.26)],
        [1, darker(colour, 0.06)],
      ],
    ),
  /** A face that looks at us. */
  face: (id: string, colour: string) =>
    linear(
      id,
      [0.55, 1],
      [
        [0, lighter(colour, 0.2)],
        [0.5, colour],
        [1, darker(colour, 0.15)],
      ],
    ),
  /** A face that looks up. */
  top: (id: string, colour: string) =>
    linear(
      id,
      [1, 0.25],
      [
        [0, lighter(colour, 0.32)],
        [1, lighter(colour, 0.06)],
      ],
    ),
  /** A face turned away from the light. */
  shade: (id: string, colour: string) =>
    linear(
      id,
      [0.3, 1],
      [
        [0, darker(colour, 0.16)],
        [1, darker(colour, 0.34)],
      ],
    ),
  /** Polished metal. */
  metal: (id: string, colour: string) =>
    linear(
      id,
      [1, 0],
      [
        [0, darker(colour, 0.2)],
        [0.16, lighter(colour, 0.5)],
        [0.3, colour],
        [0.5, darker(colour, 0.22)],
        [0.62, darker(colour, 0.3)],
        [0.78, lighter(colour, 0.3)],
        [1, darker(colour, 0.35)],
      ],
    ),
  /** A blade or a plate of metal, lit across. */
  blade: (id: string, colour: string) =>
    linear(
      id,
      [0.25, 1],
      [
        [0, lighter(colour, 0.55)],
        [0.45, lighter(colour, 0.1)],
        [0.55, darker(colour, 0.1)],
        [1, lighter(colour, 0.3)],
      ],
    ),
  glass: (id: string, colour: string) =>
    linear(
      id,
      [1, 0],
      [
        [0, darker(colour, 0.18), 0.72],
        [0.1, lighter(colour, 0.4), 0.5],
        [0.3, colour, 0.3],
        [0.68, colour, 0.36],
        [0.9, darker(colour, 0.12), 0.55],
        [1, darker(colour, 0.3), 0.75],
      ],
    ),
  liquid: (id: string, colour: string) =>
    linear(
      id,
      [1, 0],
      [
        [0, darker(colour, 0.2), 0.9],
        [0.3, lighter(colour, 0.15), 0.8],
        [1, darker(colour, 0.25), 0.92],
      ],
    ),
  /** Lit from within. */
  lamp: (id: string, colour: string) =>
    radial(
      id,
      [0.5, 0.62, 0.75],
      [
        [0, lighter(mixed(colour, '#ffdf9a', 0.5), 0.72)],
        [0.45, lighter(mixed(colour, '#ffcf7d', 0.45), 0.35)],
        [1, mixed(colour, '#d98f45', 0.28)],
      ],
    ),
  ball: (id: string, colour: string) =>
    radial(
      id,
      [0.36, 0.3, 0.78],
      [
        [0, lighter(colour, 0.42)],
        [0.45, colour],
        [1, darker(colour, 0.32)],
      ],
    ),
  glow: (id: string, colour: string) =>
    radial(
      id,
      [0.5, 0.5, 0.5],
      [
        [0, colour, 0.85],
        [0.35, colour, 0.36],
        [0.7, colour, 0.09],
        [1, colour, 0],
      ],
    ),
  /** A soft shadow; the colour is the shadow's own. */
  gloom: (id: string, colour: string) =>
    radial(
      id,
      [0.5, 0.5, 0.5],
      [
        [0, colour, 0.62],
        [0.45, colour, 0.4],
        [0.75, colour, 0.12],
        [1, colour, 0],
      ],
    ),
  down: (id: string, colour: string) =>
    linear(
      id,
      [0, 1],
      [
        [0, colour, 1],
        [1, colour, 0],
      ],
    ),
  knit: (id: string, colour: string) =>
    pattern(id, [14, 14], colour, [
      `<path d="M0 1 L7 9 L14 1" stroke="${darker(colour, 0.2)}" stroke-width="2.2" fill="none"/>`,
      `<path d="M0 5 L7 13 L14 5" stroke="${lighter(colour, 0.16)}" stroke-width="3" fill="none"/>`,
    ]),
  weave: (id: string, colour: string) =>
    pattern(id, [10, 10], colour, [
      `<path d="M0 2.5H5M5 7.5H10" stroke="${lighter(colour, 0.2)}" stroke-width="2.4"/>`,
      `<path d="M2.5 5V10M7.5 0V5" stroke="${darker(colour, 0.13)}" stroke-width="2.4"/>`,
    ]),
  terry: (id: string, colour: string) =>
    pattern(id, [12, 10], colour, [
      `<path d="M1 3q2 -3 4 0M7 8q2 -3 4 0" stroke="${darker(colour, 0.13)}" stroke-width="1.6" fill="none"/>`,
      `<path d="M7 3q2 -3 4 0M1 8q2 -3 4 0" stroke="${lighter(colour, 0.28)}" stroke-width="1.8" fill="none"/>`,
    ]),
  rib: (id: string, colour: string) =>
    pattern(id, [14, 10], colour, [
      `<path d="M3.5 0V10" stroke="${lighter(colour, 0.17)}" stroke-width="5"/>`,
      `<path d="M11 0V10" stroke="${darker(colour, 0.2)}" stroke-width="3"/>`,
    ]),
} satisfies Record<string, (id: string, colour: string) => string>;

type Recipe = keyof typeof RECIPES;
type Stop = [offset: number, colour: string, opacity?: number];

/** A fill made by recipe from one colour. */
export function paint(recipe: Recipe, colour: string): string {
  return `url(#${recipe}-${colour.slice(1)})`;
}

/** The definitions of all paints that a drawing mentions. */
export function paintDefinitions(drawing: string): string {
  const names = new Set([...drawing.matchAll(/url\(#([a-z]+-[0-9a-f]{6})\)/g)].map(([, name = '']) => name));
  return [...names].map(definition).join('');
}

function definition(name: string): string {
  const [recipe = '', colour = ''] = name.split('-');
  if (!isRecipe(recipe)) throw new Error(`A drawing asks for the paint ${name}, which has no recipe`);
  return RECIPES[recipe](name, `#${colour}`);
}

function isRecipe(name: string): name is Recipe {
  return Object.hasOwn(RECIPES, name);
}

function linear(id: string, [x, y]: [number, number], list: Stop[]): string {
  return `<linearGradient id="${id}" x1="0" y1="0" x2="${x}" y2="${y}">${stops(list)}</linearGradient>`;
}

function radial(id: string, [x, y, radius]: [number, number, number], list: Stop[]): string {
  return `<radialGradient id="${id}" cx="${x}" cy="${y}" r="${radius}">${stops(list)}</radialGradient>`;
}

function stops(list: Stop[]): string {
  return list
    .map(
      ([offset, colour, opacity = 1]) => `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
    )
    .join('');
}

function pattern(id: string, [width, height]: [number, number], ground: string, marks: string[]): string {
  const box = `width="${width}" height="${height}"`;
  return `<pattern id="${id}" patternUnits="userSpaceOnUse" ${box}><rect ${box} fill="${ground}"/>${marks.join('')}</pattern>`;
}
