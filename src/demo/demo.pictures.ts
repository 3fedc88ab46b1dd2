import sharp from 'sharp';
import type { ProductRecord } from '../assortment/index.js';
import { backdrop, roomFor } from './drawing/backdrop.js';
import type { Scene } from './drawing/backdrop.js';
import { swatch } from './drawing/colour.js';
import { PARCEL, drawings } from './drawing/drawings.js';
import { paintDefinitions } from './drawing/paint.js';
import { at } from './drawing/pen.js';

/** Where in the picture each scene has its origin, and how large things are there. */
const PLACES: Record<Scene, [x: number, y: number, scale: number]> = {
  table: [600, 985, 1.12],
  flat: [600, 600, 1],
  hung: [600, 520, 1],
  wall: [600, 600, 1],
};

/** A still life of the product as SVG: the same product always gives the same picture. Products we do not know come as a parcel. */
export function pictureOf(product: ProductRecord): string {
  const slug = product.externalId.replace(/^demo:/, '');
  const { scene, draw, materials, size } = drawings[slug] ?? PARCEL;
  const choices = coloursOf(product);
  const colours = materials.length > 0 ? [...choices.slice(0, 1), ...materials.map(swatchOf)] : choices;
  const seed = seedOf(slug);
  const [x, y, scale] = PLACES[scene];
  const room = roomFor(product.categories?.[0]?.[0] ?? '', seed, colours[0] ?? '#c9a675');
  const marks = backdrop(scene, room, seed) + at(x, y, scale * size, draw(colours));
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="1200" viewBox="0 0 1200 1200">',
    `<defs>${paintDefinitions(marks)}</defs>`,
    `${marks}</svg>`,
  ].join('');
}

/** The picture as a shop serves it: WebP, 800 × 800. */
export function renderPicture(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).resize(800, 800).webp({ quality: 82 }).toBuffer();
}

/** The colours of the first option whose values are colours, in the order the shop shows them. */
function coloursOf(product: ProductRecord): string[] {
  return (
    (product.options ?? [])
      .map(({ values }) => values.flatMap((value) => swatch(value) ?? []))
      .find((colours) => colours.length > 0) ?? []
  );
}

function swatchOf(name: string): string {
  const colour = swatch(name);
  if (!colour) throw new Error(`There is no swatch called ${name}`);
  return colour;
}

function seedOf(text: string): number {
  return [...text].reduce((seed, letter) => (seed * 31 + letter.charCodeAt(0)) >>> 0, 7);
}
