import { darker } from './colour.js';
import { paint } from './paint.js';

/*
 * A drawer draws one thing standing on the origin, lit from the upper left: x to the right, y downwards, so that what
 * stands has negative y. Things are about 500 units tall, on a picture of 1200 × 1200.
 */
export type Drawer = (colours: readonly string[]) => string;
export type Point = readonly [x: number, y: number];

/** How much a circle that lies flat is squashed by our looking down on it. */
export const TILT = 0.17;

export function path(d: string, fill: string, opacity = 1): string {
  return `<path d="${d}" fill="${fill}"${faded(opacity)}/>`;
}

export function stroke(d: string, colour: string, width: number, opacity = 1): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${faded(opacity)}/>`;
}

export function dashes(d: string, colour: string, width: number, pattern: string): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-dasharray="${pattern}"/>`;
}

export function ellipse(x: number, y: number, radiusX: number, radiusY: number, fill: string, opacity = 1): string {
  return `<ellipse cx="${x}" cy="${y}" rx="${n(radiusX)}" ry="${n(radiusY)}" fill="${fill}"${faded(opacity)}/>`;
}

export function circle(x: number, y: number, radius: number, fill: string, opacity = 1): string {
  return ellipse(x, y, radius, radius, fill, opacity);
}

export function box(x: number, y: number, width: number, height: number, fill: string, corner = 0): string {
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="${corner}" fill="${fill}"/>`;
}

export function at(x: number, y: number, scale: number, ...marks: string[]): string {
  return `<g transform="translate(${n(x)} ${n(y)}) scale(${n(scale)})">${marks.join('')}</g>`;
}

export function turn(degrees: number, ...marks: string[]): string {
  return `<g transform="rotate(${degrees})">${marks.join('')}</g>`;
}

export function mirrored(...marks: string[]): string {
  return `<g transform="scale(-1 1)">${marks.join('')}</g>`;
}

/** Shows only what lies within a shape; the name must be unique in a picture. */
export function within(name: string, shape: string, ...marks: string[]): string {
  return `<clipPath id="${name}"><path d="${shape}"/></clipPath><g clip-path="url(#${name})">${marks.join('')}</g>`;
}

/** The outline of something turned on a wheel, from `[radius, y]` pairs, top to bottom. */
export function turned(profile: readonly Point[], tilt = TILT): string {
  const left = profile.map(([radius, y]): Point => [-radius, y]);
  const right = [...profile].reverse();
  const [top = 0] = profile[0] ?? [];
  const [bottom = 0, foot = 0] = profile.at(-1) ?? [];
  return [
    `M${point(left[0])}${curve(left)}`,
    `A${n(bottom)} ${n(bottom * tilt)} 0 0 0 ${n(bottom)} ${n(foot)}`,
    curve(right),
    `A${n(top)} ${n(top * tilt)} 0 0 0 ${point(left[0])}Z`,
  ].join('');
}

/** The open mouth of a vessel: its rim and the dark inside. */
export function mouth(radius: number, y: number, colour: string, rim = 8, inside = colour): string {
  return [
    ellipse(0, y, radius, radius * TILT, paint('top', colour)),
    ellipse(0, y + 1, radius - rim, (radius - rim) * TILT, paint('hollow', inside)),
  ].join('');
}

/** A streak of light down a glossy side. */
export function gleam(d: string, width = 14, opacity = 0.4): string {
  return stroke(d, '#ffffff', width, opacity);
}

/** What a standing thing does to the table: a dark line of contact and a soft shadow drawn out to the right. */
export function ground(width: number, colour = '#2a1f18', reach = 1): string {
  return [
    ellipse(
      width * 0.16 * reach,
      4,
      width * (0.72 + 0.14 * reach),
      Math.min(width * 0.13, 58),
      paint('gloom', colour),
      0.75,
    ),
    ellipse(0, 3, width * 0.56, Math.min(width * 0.085, 26), paint('gloom', darker(colour, 0.3)), 0.9),
  ].join('');
}

/** The same for a thing on legs: a wide faint shadow, and a small dark one under each foot. */
export function groundOfLegs(width: number, feet: readonly Point[]): string {
  return [
    ellipse(width * 0.2, -14, width * 0.8, 62, paint('gloom', '#2a1f18'), 0.5),
    ...feet.map(([x, y]) => ellipse(x + 16, y + 6, 62, 15, paint('gloom', '#2a1f18'), 0.95)),
  ].join('');
}

/** The soft shadow of a thing that lies flat, from the thing's own outline. */
export function lying(outline: string, lift = 14): string {
  return [34, 24, 15, 7]
    .map(
      (width) =>
        `<path transform="translate(${lift * 0.7} ${lift})" d="${outline}" fill="#2a1f18" stroke="#2a1f18" stroke-width="${width}" stroke-linejoin="round" opacity="0.085"/>`,
    )
    .join('');
}

function curve(points: readonly Point[]): string {
  return points
    .slice(1)
    .map((to, index) => {
      const from = points[index] ?? to;
      const before = points[index - 1] ?? from;
      const after = points[index + 2] ?? to;
      const first: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
      const second: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
      return `C${point(first)} ${point(second)} ${point(to)}`;
    })
    .join('');
}

function point(value: Point | undefined): string {
  return value ? `${n(value[0])} ${n(value[1])}` : '0 0';
}

function faded(opacity: number): string {
  return opacity === 1 ? '' : ` opacity="${opacity}"`;
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
