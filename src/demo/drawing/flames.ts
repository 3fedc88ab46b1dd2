import { darker, lighter } from './colour.js';
import { paint } from './paint.js';
import { at, circle, ellipse, gleam, ground, mouth, path, stroke, turned, TILT } from './pen.js';
import type { Drawer, Point } from './pen.js';

const WARM = '#ffcf80';

/** Dipped candles in small cups of brass, burnt to different heights. */
export const tapers: Drawer = ([wax = '#e0b04c']) =>
  [
    [-190, -40, 470],
    [10, 0, 560],
    [190, -56, 380],
  ]
    .map(([x = 0, y = 0, height = 400]) => at(x, y, 1, ground(120), taper(wax, height)))
    .join('');

/** A candle poured into a cup that is worth keeping. */
export const cupCandle: Drawer = ([cup = '#bcc3c4', second = '#d49c93', third = '#737e4c']) =>
  [
    at(-218, -70, 0.84, ground(190), candleCup(second)),
    at(224, -84, 0.8, ground(190), candleCup(third)),
    at(0, 0, 1.12, ground(190), candleCup(cup)),
  ].join('');

/** A saucer, a socket and a loop for one finger: the way to bed before switches. */
export const chamberstick: Drawer = ([enamel = '#2a3a57', wax = '#eee8dc']) => {
  const rim = lighter(enamel, 0.1);
  return [
    ground(300),
    stroke('M232 -52C340 -130 400 -20 262 -22', darker(enamel, 0.15), 26),
    stroke('M232 -56C332 -126 384 -28 262 -28', lighter(enamel, 0.3), 6, 0.7),
    path(
      turned([
        [262, -66],
        [244, -34],
        [180, -6],
        [150, 0],
      ]),
      paint('round', enamel),
    ),
    ellipse(0, -66, 262, 262 * TILT, paint('top', rim)),
    ellipse(0, -62, 248, 246 * TILT, paint('hollow', rim)),
    ellipse(0, -54, 170, 150 * TILT, paint('face', enamel)),
    path(
      turned([
        [78, -140],
        [62, -128],
        [58, -70],
        [92, -44],
      ]),
      paint('round', enamel),
    ),
    ellipse(0, -140, 78, 78 * TILT, paint('top', rim)),
    at(0, -136, 1, candle(wax, 44, 270)),
    gleam('M-226 -40C-200 -22 -170 -14 -140 -10', 8, 0.4),
  ].join('');
};

/** A lantern that does not mind wind. */
export const stormLantern: Drawer = ([colour = '#a44e3a']) => {
  const globe: Point[] = [
    [84, -372],
    [128, -310],
    [140, -250],
    [112, -172],
    [86, -140],
  ];
  return [
    ground(200),
    ellipse(0, 0, 360, 66, paint('glow', WARM), 0.5),
    stroke('M-158 -420C-190 -700 190 -700 158 -420', '#7f8588', 9),
    stroke(
      'M-160 -96V-400C-160 -450 -130 -460 -84 -462M160 -96V-400C160 -450 130 -460 84 -462',
      darker(colour, 0.08),
      24,
    ),
    stroke('M-165 -100V-400', lighter(colour, 0.4), 5, 0.6),
    circle(0, -250, 300, paint('glow', WARM), 0.7),
    at(0, -152, 0.86, flame()),
    path(turned(globe), paint('glass', '#f6e6c4')),
    ellipse(0, -372, 84, 12, '#fff3d8', 0.6),
    gleam('M-104 -300C-114 -262 -108 -232 -94 -204', 12, 0.6),
    path(
      turned([
        [60, -480],
        [92, -462],
        [96, -376],
        [92, -366],
      ]),
      paint('round', colour),
    ),
    path(
      turned([
        [30, -540],
        [64, -530],
        [66, -482],
      ]),
      paint('round', colour),
    ),
    ellipse(0, -540, 30, 6, paint('top', colour)),
    path(
      turned([
        [92, -142],
        [100, -120],
        [150, -104],
        [168, -80],
        [172, -14],
        [160, 0],
      ]),
      paint('round', colour),
    ),
    stroke('M-170 -56C-100 -28 100 -28 170 -56', darker(colour, 0.25), 4, 0.6),
    ellipse(96, -66, 22, 20, paint('metal', '#c9a052')),
    gleam('M-140 -72V-30', 12, 0.35),
  ].join('');
};

function taper(wax: string, height: number): string {
  return [
    at(0, -46, 1, candle(wax, 26, height)),
    path(
      turned([
        [34, -92],
        [36, -40],
        [70, -20],
        [78, 0],
      ]),
      paint('metal', '#c9a052'),
    ),
  ].join('');
}

function candleCup(colour: string): string {
  const cup = turned([
    [122, -230],
    [124, -120],
    [116, -22],
    [104, 0],
  ]);
  return [
    path(cup, paint('round', colour)),
    mouth(122, -230, colour, 9, '#f3e8d2'),
    ellipse(0, -222, 108, 108 * 0.13, '#f6ecd8'),
    ellipse(0, -222, 60, 8, '#fff8e8'),
    at(0, -218, 0.8, flame()),
    path('M-62 -150H62V-58H-62Z', '#f7f1e4', 0.92),
    stroke('M-38 -122H38M-24 -100H24', darker(colour, 0.3), 4),
    circle(0, -78, 6, darker(colour, 0.3)),
  ].join('');
}

function candle(wax: string, radius: number, height: number): string {
  return [
    path(
      turned([
        [radius * 0.8, -height],
        [radius * 0.96, -height * 0.6],
        [radius, 0],
      ]),
      paint('round', wax),
    ),
    ellipse(0, -height, radius * 0.8, radius * 0.8 * 0.26, lighter(wax, 0.6)),
    path(`M${-radius * 0.8} ${-height}q-4 50 6 76q10 8 12 -10q0 -40 6 -60Z`, lighter(wax, 0.4)),
    at(0, -height, 0.8, flame()),
  ].join('');
}

function flame(): string {
  return [
    circle(0, -66, 190, paint('glow', WARM), 0.8),
    stroke('M0 0V-26', '#3a2c22', 6),
    path(
      'M0 -150C16 -104 38 -84 36 -52C34 -22 16 -12 0 -12C-16 -12 -34 -22 -36 -52C-38 -84 -14 -100 0 -150Z',
      '#ffc75e',
    ),
    path('M0 -112C10 -84 22 -70 21 -48C20 -28 10 -20 0 -20C-10 -20 -20 -28 -21 -48C-22 -70 -8 -84 0 -112Z', '#fff3cd'),
  ].join('');
}
