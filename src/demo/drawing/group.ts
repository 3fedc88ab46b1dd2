import { at, ground } from './pen.js';

/** The front one large, up to two more colours of it behind, each with its own shadow. */
export function trio(colours: readonly string[], width: number, draw: (colour: string) => string): string {
  const [front = '#c58467', left, right] = colours;
  const standing = (x: number, y: number, scale: number, colour?: string) =>
    colour ? at(x, y, scale, ground(width), draw(colour)) : '';
  if (!right) return standing(-width * 0.62, -62, 0.86, left) + standing(left ? width * 0.34 : 0, 0, 1, front);
  return [
    standing(-width * 0.84, -58, 0.86, left),
    standing(width * 0.84, -70, 0.84, right),
    standing(0, 0, 1, front),
  ].join('');
}

/** One of each colour, side by side and evenly spaced around the middle. */
export function row(colours: readonly string[], step: number, draw: (colour: string, index: number) => string): string {
  const start = (-(colours.length - 1) * step) / 2;
  return colours.map((colour, index) => at(start + index * step, 0, 1, draw(colour, index))).join('');
}

/** Always `count` colours: those there are, again and again. */
export function cycled(colours: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, index) => colours[index % colours.length] ?? '#c9a675');
}

/** Numbers that look random and are the same every time. */
export function scatter(count: number, seed: number): [x: number, y: number, size: number][] {
  const next = (index: number) => {
    const wave = Math.sin(index * 12.9898 + seed * 78.233) * 43758.5453;
    return wave - Math.floor(wave);
  };
  return Array.from({ length: count }, (_, index) => [next(index), next(index + 101), next(index + 211)]);
}
