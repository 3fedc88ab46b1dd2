import { darker, lighter } from './colour.js';
import { cycled } from './group.js';
import { paint } from './paint.js';
import { at, circle, ellipse, gleam, ground, path, stroke, turned, TILT } from './pen.js';
import type { Drawer, Point } from './pen.js';

/** Plain tumblers, thick in the foot. */
export const tumblers: Drawer = (colours) => {
  const [one = '', two = '', three = '', four = ''] = cycled(colours, 4);
  return [
    at(-205, -86, 0.92, tumbler(two)),
    at(70, -110, 0.9, tumbler(three)),
    at(262, -38, 0.98, tumbler(four)),
    at(-52, 14, 1.1, tumbler(one)),
  ].join('');
};

/** A carafe that wears its glass as a hat. */
export const carafe: Drawer = ([colour = '#dcebe9']) => {
  const body: Point[] = [
    [62, -500],
    [56, -440],
    [62, -390],
    [138, -270],
    [156, -150],
    [150, -30],
    [136, 0],
  ];
  const water: Point[] = [
    [138, -250],
    [148, -150],
    [142, -34],
    [130, -12],
  ];
  return [
    ground(230, '#3b4a4c', 1.2),
    path(turned(water), paint('liquid', '#bcd8da')),
    ellipse(0, -250, 138, 138 * TILT, lighter('#bcd8da', 0.5)),
    path(turned(body), paint('glass', colour)),
    path(
      turned([
        [78, -560],
        [76, -470],
        [70, -440],
      ]),
      paint('glass', colour),
    ),
    ellipse(0, -560, 78, 12, lighter(colour, 0.5), 0.8),
    stroke('M-70 -440C-40 -428 40 -428 70 -440', lighter(colour, 0.7), 5, 0.9),
    gleam('M-110 -270C-134 -220 -134 -150 -130 -90', 16, 0.7),
    gleam('M-58 -540V-470', 9, 0.7),
    gleam('M124 -200C132 -150 130 -110 126 -80', 6, 0.5),
    lemon(-270, 10, 1),
    lemon(262, 24, 0.86),
  ].join('');
};

/** A stem glass for an ordinary evening. */
export const wineGlass: Drawer = ([colour = '#dcebe9']) =>
  [at(-160, -60, 0.92, stemGlass(colour, '#e9d9a0')), at(110, 0, 1.06, stemGlass(colour, '#7d2537'))].join('');

function tumbler(colour: string): string {
  const side: Point[] = [
    [104, -240],
    [98, -120],
    [84, 0],
  ];
  return [
    ground(150, darker(colour, 0.55)),
    ellipse(40, 8, 120, 18, paint('glow', lighter(colour, 0.4)), 0.5),
    path(turned(side), paint('glass', colour)),
    path(
      turned([
        [88, -42],
        [84, 0],
      ]),
      paint('glass', darker(colour, 0.2)),
    ),
    ellipse(0, -42, 88, 88 * TILT, lighter(colour, 0.3), 0.45),
    ellipse(0, -240, 104, 104 * TILT, lighter(colour, 0.3), 0.25),
    `<ellipse cx="0" cy="-240" rx="102" ry="${102 * TILT}" fill="none" stroke="${lighter(colour, 0.75)}" stroke-width="5" opacity="0.9"/>`,
    gleam('M-78 -200L-70 -70', 14, 0.6),
    gleam('M80 -190L74 -110', 5, 0.5),
  ].join('');
}

function stemGlass(colour: string, wine: string): string {
  const bowl: Point[] = [
    [92, -580],
    [126, -470],
    [128, -400],
    [80, -310],
    [12, -272],
  ];
  const drink: Point[] = [
    [121, -440],
    [120, -396],
    [74, -318],
    [12, -284],
  ];
  return [
    ground(170, '#3b3434', 0.9),
    ellipse(0, 0, 116, 116 * TILT, paint('glass', darker(colour, 0.1))),
    ellipse(0, -2, 108, 108 * 0.15, lighter(colour, 0.6), 0.55),
    path(
      'M-9 -280C-7 -140 -8 -60 -34 -12C-14 -2 14 -2 34 -12C8 -60 7 -140 9 -280Z',
      paint('glass', darker(colour, 0.12)),
    ),
    path(turned(drink), paint('liquid', wine)),
    ellipse(0, -440, 121, 121 * TILT, lighter(wine, 0.25), 0.95),
    path(turned(bowl), paint('glass', colour)),
    `<ellipse cx="0" cy="-580" rx="91" ry="${91 * TILT}" fill="none" stroke="${lighter(colour, 0.7)}" stroke-width="5"/>`,
    gleam('M-96 -500C-108 -450 -104 -400 -84 -366', 12, 0.65),
    gleam('M-4 -240V-90', 4, 0.7),
  ].join('');
}

function lemon(x: number, y: number, scale: number): string {
  return at(
    x,
    y,
    scale,
    ground(120),
    path(
      'M-92 -54C-86 -98 -40 -118 4 -112C44 -106 66 -92 84 -66C96 -60 98 -46 86 -40C66 -8 30 2 -10 0C-58 -4 -88 -24 -92 -54Z',
      paint('ball', '#e6bd3d'),
    ),
    circle(-30, -78, 10, '#fff6c9', 0.6),
  );
}
