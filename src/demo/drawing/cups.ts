import { darker, lighter, mixed } from './colour.js';
import { cycled, scatter, trio } from './group.js';
import { paint } from './paint.js';
import { at, circle, ellipse, gleam, ground, mouth, path, stroke, turned, TILT } from './pen.js';
import type { Drawer, Point } from './pen.js';

const CLAY = '#c9a582';

/** Glazed to a hand's breadth above the table, where the bare clay shows. */
export const mug: Drawer = (colours) => trio(colours, 250, (colour) => mugOf(colour));

/** Thimbles, one in another. */
export const espressoCups: Drawer = (colours) => {
  const [one, two, three, four] = cycled(colours, 4);
  const pile = [three, two, one].map((colour = '', index) => at(0, index * -104, 1, thimble(colour))).join('');
  return [
    at(-130, -30, 1.2, ground(160), pile),
    at(190, 10, 1.2, ground(170), saucer(four ?? ''), at(0, -16, 1, thimble(four ?? ''), coffee(72, -128))),
  ].join('');
};

/** A cup without a handle, for both hands. */
export const breakfastBowl: Drawer = (colours) =>
  trio(colours, 360, (colour) => {
    const profile: Point[] = [
      [196, -232],
      [190, -150],
      [140, -50],
      [84, -22],
      [80, 0],
    ];
    return [
      path(turned(profile), paint('round', colour)),
      stroke('M-194 -186C-120 -150 120 -150 194 -186', lighter(colour, 0.5), 6, 0.65),
      stroke('M-188 -164C-120 -126 120 -126 188 -164', lighter(colour, 0.5), 3, 0.6),
      mouth(196, -232, lighter(colour, 0.15), 9, '#efe6d6'),
      ellipse(0, -222, 172, 172 * 0.135, '#c9a07a'),
      ellipse(-20, -224, 120, 13, '#e3c9a8', 0.8),
      gleam('M-150 -180C-146 -140 -128 -104 -106 -80', 16, 0.35),
    ].join('');
  });

/** A round pot under a cane handle, with two cups' worth of patience. */
export const teapot: Drawer = ([colour = '#31534a']) => {
  const body = turned([
    [84, -300],
    [170, -268],
    [232, -160],
    [206, -50],
    [140, -8],
    [132, 0],
  ]);
  return [
    ground(310),
    stroke('M-150 -280C-190 -580 190 -580 150 -280', '#a8773f', 26),
    stroke('M-150 -284C-188 -572 188 -572 150 -284', '#d9ad70', 6, 0.8),
    path('M196 -150C270 -150 280 -230 318 -284L356 -268C330 -190 320 -80 176 -60Z', paint('round', colour)),
    ellipse(337, -276, 21, 8, darker(colour, 0.4)),
    path(body, paint('round', colour)),
    ellipse(0, -296, 92, 92 * TILT, darker(colour, 0.25)),
    path(
      turned([
        [16, -342],
        [64, -330],
        [90, -300],
      ]),
      paint('round', colour),
    ),
    circle(0, -356, 22, paint('ball', '#a8773f')),
    circle(-150, -276, 14, paint('ball', darker(colour, 0.1))),
    circle(150, -276, 14, paint('ball', darker(colour, 0.1))),
    path('M-228 -130C-120 -76 120 -76 228 -130L206 -50C120 -4 -120 -4 -206 -50Z', darker(colour, 0.2), 0.35),
    gleam('M-178 -210C-198 -170 -200 -130 -190 -96', 18, 0.4),
  ].join('');
};

function mugOf(colour: string): string {
  const side: Point[] = [
    [132, -290],
    [134, -180],
    [128, -60],
    [112, -10],
    [104, 0],
  ];
  const glaze =
    'M-132 -290C-134 -220 -132 -120 -129 -64C-96 -40 -70 -26 -34 -36C0 -46 20 -16 60 -24C90 -32 108 -50 129 -64C132 -120 134 -220 132 -290Z';
  return [
    stroke('M118 -236C236 -252 236 -82 116 -92', darker(colour, 0.16), 36),
    stroke('M120 -246C244 -260 246 -76 120 -82', lighter(colour, 0.25), 7, 0.6),
    path(turned(side), paint('round', CLAY)),
    path(glaze, paint('round', colour)),
    ...scatter(26, colour.charCodeAt(2)).map(([x, y, size]) =>
      circle(Math.round(x * 216 - 108), Math.round(-270 + y * 190), 1.4 + size * 2.2, darker(colour, 0.4), 0.4),
    ),
    mouth(132, -290, mixed(colour, CLAY, 0.25), 9, lighter(colour, 0.2)),
    coffee(110, -283),
    gleam('M-102 -240C-106 -180 -104 -130 -100 -96', 15, 0.4),
  ].join('');
}

function thimble(colour: string): string {
  const side: Point[] = [
    [86, -136],
    [84, -70],
    [66, -12],
    [58, 0],
  ];
  return [
    path(turned(side), paint('round', colour)),
    mouth(86, -136, lighter(colour, 0.2), 6, lighter(colour, 0.1)),
    gleam('M-62 -108C-60 -80 -56 -60 -50 -44', 10, 0.4),
  ].join('');
}

function saucer(colour: string): string {
  return [
    path(
      turned([
        [150, -26],
        [136, -12],
        [70, 0],
      ]),
      paint('round', colour),
    ),
    ellipse(0, -26, 150, 150 * TILT, paint('top', colour)),
    ellipse(0, -22, 84, 84 * TILT, darker(colour, 0.14)),
  ].join('');
}

function coffee(radius: number, y: number): string {
  return [
    ellipse(0, y, radius, radius * 0.125, '#4a2d1d'),
    ellipse(-radius * 0.12, y + 1, radius * 0.7, radius * 0.07, '#8c5a36', 0.7),
  ].join('');
}
