import { darker, lighter } from './colour.js';
import { paint } from './paint.js';
import { at, box, circle, dashes, ellipse, gleam, ground, path, stroke, turn, within } from './pen.js';
import { leaf } from './plates.js';
import type { Drawer } from './pen.js';

const BRASS = '#c9a052';
const LEATHER = '#8a5a38';

/** A rucksack with a roll top and two straps that will outlive it. */
export const rucksack: Drawer = ([colour = '#737e4c']) => {
  const body = 'M-210 -500C-236 -340 -246 -120 -226 -30Q-220 0 -190 0H190Q220 0 226 -30C246 -120 236 -340 210 -500Z';
  const strap = (x: number) => [
    box(x - 20, -560, 40, 330, paint('face', LEATHER), 6),
    dashes(`M${x - 13} -548V-244M${x + 13} -548V-244`, lighter(LEATHER, 0.4), 2.5, '8 9'),
    `<rect x="${x - 30}" y="-332" width="60" height="50" rx="10" fill="none" stroke="${BRASS}" stroke-width="10"/>`,
    stroke(`M${x} -330V-296`, BRASS, 8),
  ];
  return [
    ground(400),
    stroke('M-206 -430C-320 -330 -310 -120 -226 -50M206 -430C320 -330 310 -120 226 -50', darker(LEATHER, 0.25), 34),
    stroke('M-50 -584C-50 -650 50 -650 50 -584', darker(LEATHER, 0.15), 20),
    path(body, paint('face', colour)),
    within(
      'rucksack',
      body,
      path('M-260 -520H-130C-160 -300 -160 -120 -140 20H-260Z', lighter(colour, 0.3), 0.25),
      path('M260 -520H150C180 -300 180 -120 160 20H260Z', darker(colour, 0.3), 0.4),
    ),
    path(
      'M-226 -590C-100 -612 100 -612 226 -590C250 -560 250 -460 222 -440C100 -424 -100 -424 -222 -440C-250 -460 -250 -560 -226 -590Z',
      paint('face', lighter(colour, 0.06)),
    ),
    stroke('M-238 -546C-100 -530 100 -530 238 -546M-240 -500C-100 -482 100 -482 240 -500', darker(colour, 0.3), 5, 0.5),
    path(
      'M-150 -230C-50 -242 50 -242 150 -230C160 -160 160 -90 150 -36Q146 -22 130 -22H-130Q-146 -22 -150 -36C-160 -90 -160 -160 -150 -230Z',
      paint('face', lighter(colour, 0.05)),
    ),
    dashes(
      'M-138 -216C-50 -228 50 -228 138 -216C146 -156 146 -90 138 -36H-138C-146 -90 -146 -156 -138 -216Z',
      lighter(colour, 0.4),
      2.5,
      '8 9',
    ),
    stroke('M-150 -206C-50 -190 50 -190 150 -206', darker(colour, 0.35), 6, 0.5),
    ...strap(-120),
    ...strap(120),
    box(-34, -150, 68, 68, paint('face', LEATHER), 8),
    path('M-15 -98V-120A15 15 0 0 1 15 -120V-98H8V-118A8 8 0 0 0 -8 -118V-98Z', lighter(LEATHER, 0.45)),
    box(-226, -22, 452, 24, darker(colour, 0.35), 10),
  ].join('');
};

/** A market bag, on its way home. */
export const tote: Drawer = ([colour = '#ddcba8', accent = '#2a3a57']) => {
  const body = 'M-250 -430C-262 -280 -268 -120 -262 -20Q-260 0 -236 0H236Q260 0 262 -20C268 -120 262 -280 250 -430Z';
  return [
    ground(470),
    stroke('M-120 -420C-120 -760 120 -760 120 -420', darker(colour, 0.22), 26),
    at(-120, -420, 1, turn(-10, baguette())),
    at(120, -410, 1, turn(14, leekTops())),
    at(
      30,
      -430,
      1,
      ...[-60, -100, -140, -30].map((angle, index) =>
        leaf(0, 10, angle, 1.1 - index * 0.08, index % 2 ? '#5f8352' : '#7da063'),
      ),
    ),
    path(body, paint('weave', colour)),
    path(body, paint('face', colour), 0.55),
    stroke('M-252 -388C-100 -376 100 -376 252 -388', darker(colour, 0.25), 4, 0.5),
    stroke('M-120 -424C-140 -780 160 -780 120 -424', colour, 28),
    stroke('M-126 -440C-142 -780 158 -786 118 -470', lighter(colour, 0.45), 5, 0.6),
    ...[-120, 120].map(
      (x) =>
        box(x - 18, -440, 36, 84, paint('face', colour), 4) +
        dashes(`M${x - 11} -366L${x + 11} -390M${x + 11} -366L${x - 11} -390`, darker(colour, 0.4), 3, '5 5'),
    ),
    path('M-90 -90V-190A90 90 0 0 1 90 -190V-90H46V-186A46 46 0 0 0 -46 -186V-90Z', accent, 0.85),
    box(-120, -84, 240, 14, accent, 3),
    stroke('M-190 -330C-196 -230 -200 -140 -198 -70', lighter(colour, 0.5), 14, 0.4),
  ].join('');
};

/** A satchel with a flap broad enough to keep the rain off a newspaper. */
export const satchel: Drawer = ([leather = '#8a5a38']) => {
  const body =
    'M-320 -380H320C332 -260 336 -120 326 -30Q322 0 296 0H-296Q-322 0 -326 -30C-336 -120 -332 -260 -320 -380Z';
  const flap =
    'M-328 -400Q-328 -420 -306 -420H306Q328 -420 328 -400C334 -320 330 -240 306 -190C200 -130 -200 -130 -306 -190C-330 -240 -334 -320 -328 -400Z';
  const buckle = (x: number) => [
    box(x - 26, -260, 52, 176, paint('face', darker(leather, 0.18)), 10),
    `<rect x="${x - 36}" y="-150" width="72" height="46" rx="8" fill="none" stroke="${BRASS}" stroke-width="10"/>`,
    stroke(`M${x} -150V-116`, BRASS, 8),
    dashes(`M${x - 17} -250V-160M${x + 17} -250V-160`, lighter(leather, 0.45), 2.5, '7 8'),
  ];
  return [
    ground(600),
    stroke('M-318 -360C-300 -820 300 -820 318 -360', darker(leather, 0.3), 34),
    stroke('M-326 -370C-308 -826 292 -830 312 -390', lighter(leather, 0.2), 5, 0.6),
    path(body, paint('shade', leather)),
    path(flap, paint('face', leather)),
    dashes(
      'M-310 -396H310M-314 -380C-318 -310 -312 -250 -294 -206C-196 -150 196 -150 294 -206C312 -250 318 -310 314 -380',
      lighter(leather, 0.45),
      3,
      '9 10',
    ),
    ...buckle(-170),
    ...buckle(170),
    ...[-1, 1].map((side) => circle(side * 318, -352, 17, paint('metal', BRASS))),
    stroke('M-60 -420C-60 -490 60 -490 60 -420', darker(leather, 0.12), 24),
    gleam('M-286 -380C-250 -392 -180 -394 -100 -394', 10, 0.25),
  ].join('');
};

/** Two pouches for all that would otherwise live at the bottom of a bag. */
export const pouches: Drawer = ([colour = '#cd9a3f', second = '#5f6b76']) =>
  [at(150, -56, 1, ground(360), pouch(second, 230, 250)), at(-70, 6, 1, ground(480), pouch(colour, 310, 300))].join('');

function pouch(colour: string, half: number, height: number): string {
  const body = `M${-half} ${-height}C${-half - 16} ${-height * 0.5} ${-half - 10} -40 ${-half + 10} -14Q${-half + 22} 0 ${-half + 44} 0H${half - 44}Q${half - 22} 0 ${half - 10} -14C${half + 10} -40 ${half + 16} ${-height * 0.5} ${half} ${-height}Z`;
  return [
    path(body, paint('weave', colour)),
    path(body, paint('face', colour), 0.6),
    box(-half - 4, -height - 16, half * 2 + 8, 34, paint('face', darker(colour, 0.18)), 12),
    dashes(`M${-half + 8} ${-height + 1}H${half - 8}`, BRASS, 10, '4 12'),
    path(`M${half - 40} ${-height}l26 92h-34Z`, paint('face', LEATHER)),
    circle(half - 36, -height + 4, 13, paint('metal', BRASS)),
    box(-half + 40, -92, 96, 52, paint('face', LEATHER), 6),
    ellipse(0, -height * 0.55, half * 0.7, height * 0.26, paint('glow', lighter(colour, 0.5)), 0.2),
    dashes(`M${-half + 10} ${-height + 34}H${half - 10}`, lighter(colour, 0.4), 2.5, '8 9'),
  ].join('');
}

function baguette(): string {
  return [
    path('M-50 60C-66 -100 -58 -260 0 -300C58 -260 66 -100 50 60Z', paint('round', '#c98f4c')),
    ...[-220, -150, -80].map((y) =>
      path(`M-34 ${y + 24}C-6 ${y + 12} 20 ${y - 12} 36 ${y - 34}C30 ${y} 0 ${y + 30} -34 ${y + 24}Z`, '#f1d7a8'),
    ),
  ].join('');
}

function leekTops(): string {
  return [-34, -12, 12, 34]
    .map((lean, index) =>
      path(
        `M${lean * 0.6 - 16} 60C${lean - 22} -80 ${lean * 2 - 18} -150 ${lean * 3} ${-210 - (index % 2) * 40}C${lean * 2 + 26} -140 ${lean + 22} -60 ${lean * 0.6 + 16} 60Z`,
        paint('face', index % 2 ? '#7f9f5c' : '#5f8352'),
      ),
    )
    .join('');
}
