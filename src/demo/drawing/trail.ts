import { darker, lighter } from './colour.js';
import { scatter, trio } from './group.js';
import { paint } from './paint.js';
import { at, box, circle, ellipse, gleam, ground, mouth, path, stroke, turn, turned, TILT } from './pen.js';
import type { Drawer } from './pen.js';

const BRASS = '#c9a052';
const STEEL = '#b9c1c6';

/** A flask whose lid is the cup. */
export const flasks: Drawer = (colours) => trio(colours, 200, flask);

/** An enamel mug with a life of knocks ahead of it. */
export const enamelMugs: Drawer = (colours) => trio(colours, 280, tinMug);

/** A tin in two storeys, with lunch. */
export const lunchTin: Drawer = ([metal = STEEL, wood = '#dcb78a']) =>
  at(
    -30,
    0,
    1,
    ground(560),
    at(400, 26, 0.9, ground(150), apple()),
    path('M-290 -150H290V-30Q290 0 260 0H-260Q-290 0 -290 -30Z', paint('metal', metal)),
    path('M-296 -290H296V-156H-296Z', paint('metal', metal)),
    box(-300, -166, 600, 18, paint('top', darker(metal, 0.2)), 8),
    box(-314, -336, 628, 52, paint('face', wood), 20),
    ...[-322, -308, -296].map((y) =>
      stroke(`M-296 ${y}C-100 ${y + 8} 100 ${y - 8} 296 ${y + 2}`, darker(wood, 0.25), 3, 0.4),
    ),
    ...[-1, 1].map(
      (side) =>
        box(side * 304 - 15, -330, 30, 270, paint('metal', darker(metal, 0.15)), 12) +
        circle(side * 304, -200, 13, paint('ball', BRASS)) +
        circle(side * 304, -90, 10, paint('ball', BRASS)),
    ),
    stroke('M-296 -300C-290 -560 290 -560 296 -300', darker(metal, 0.32), 16),
    stroke('M-300 -310C-292 -566 284 -568 292 -320', lighter(metal, 0.4), 4, 0.8),
    stroke('M-90 -492C-30 -502 30 -502 90 -492', '#a8773f', 34),
    gleam('M-250 -266V-190M-250 -124V-50', 14, 0.5),
  );

/** An umbrella, open to dry, which is the only time it stays in one place. */
export const umbrella: Drawer = ([colour = '#cd9a3f', wood = '#72503a']) => {
  const canopy =
    'M-430 0C-420 -240 -220 -400 0 -400C220 -400 420 -240 430 0C390 -46 330 -46 286 0C240 -50 190 -50 144 0C96 -54 48 -54 0 0C-48 -54 -96 -54 -144 0C-190 -50 -240 -50 -286 0C-330 -46 -390 -46 -430 0Z';
  return at(
    10,
    -330,
    1,
    ellipse(60, 344, 360, 44, paint('gloom', '#2a1f18'), 0.6),
    turn(
      -14,
      stroke('M0 -60V250C0 340 -110 340 -104 256', darker(wood, 0.1), 22),
      stroke('M-5 -60V250C-4 330 -102 330 -99 262', lighter(wood, 0.3), 5, 0.6),
      box(-9, -430, 18, 40, paint('metal', BRASS), 6),
      path(
        'M-286 0C-240 -30 -190 -36 -144 0C-96 -40 -48 -40 0 0C48 -40 96 -40 144 0C190 -36 240 -30 286 0L0 -120Z',
        darker(colour, 0.5),
      ),
      stroke('M0 -120L-270 -10M0 -120L270 -10M0 -120L-140 -16M0 -120L140 -16', '#9aa2a6', 5, 0.6),
      path(canopy, paint('round', colour)),
      path(
        'M-144 0C-130 -200 -60 -340 0 -400C60 -340 130 -200 144 0C96 -54 48 -54 0 0C-48 -54 -96 -54 -144 0Z',
        lighter(colour, 0.22),
        0.45,
      ),
      stroke(
        'M0 -400C-60 -340 -130 -200 -144 0M0 -400C60 -340 130 -200 144 0M0 -400C-150 -350 -270 -180 -286 0M0 -400C150 -350 270 -180 286 0M0 -400V0',
        darker(colour, 0.3),
        4,
        0.5,
      ),
      gleam('M-340 -150C-310 -230 -250 -300 -180 -340', 16, 0.28),
    ),
    ...scatter(9, 21).map(([x, , size]) =>
      ellipse(Math.round(x * 560 - 240), Math.round(330 + size * 30), 12 + size * 16, 4 + size * 3, '#ffffff', 0.4),
    ),
  );
};

function flask(colour: string): string {
  return [
    path(
      turned([
        [108, -400],
        [122, -370],
        [124, -200],
        [122, -16],
        [112, 0],
      ]),
      paint('round', colour),
    ),
    path(
      turned([
        [78, -452],
        [84, -424],
        [110, -398],
      ]),
      paint('metal', STEEL),
    ),
    path(
      turned([
        [80, -570],
        [92, -556],
        [96, -452],
        [92, -444],
      ]),
      paint('round', darker(colour, 0.22)),
    ),
    ellipse(0, -570, 80, 80 * TILT, paint('top', darker(colour, 0.15))),
    path(
      turned([
        [125, -64],
        [124, -16],
        [114, 0],
      ]),
      paint('metal', STEEL),
    ),
    stroke('M94 -520C170 -520 170 -420 104 -410', '#8a5a38', 14),
    stroke('M-60 -236L-20 -286L4 -256L26 -292L64 -236Z', lighter(colour, 0.5), 6, 0.8),
    gleam('M-92 -350V-100', 15, 0.36),
    gleam('M-66 -540V-470', 10, 0.3),
  ].join('');
}

function tinMug(colour: string): string {
  return [
    stroke('M130 -210C246 -220 240 -60 134 -70', darker(colour, 0.18), 24),
    stroke('M132 -217C250 -226 246 -60 138 -66', lighter(colour, 0.35), 6, 0.7),
    path(
      turned([
        [140, -260],
        [142, -140],
        [138, -20],
        [128, 0],
      ]),
      paint('round', colour),
    ),
    ...scatter(44, colour.charCodeAt(3)).map(([x, y, size]) =>
      ellipse(
        Math.round(x * 236 - 118),
        Math.round(-220 + y * 190),
        1.6 + size * 2.4,
        1.4 + size * 2,
        lighter(colour, 0.75),
        0.75,
      ),
    ),
    mouth(140, -260, '#3c4a66', 7, '#f5f1e8'),
    ellipse(0, -246, 118, 118 * 0.12, '#8b5a33'),
    ellipse(-14, -247, 84, 8, '#b98350', 0.7),
    gleam('M-112 -206C-114 -150 -112 -100 -108 -60', 15, 0.42),
  ].join('');
}

function apple(): string {
  return (
    circle(0, -100, 104, paint('ball', '#b5442f')) +
    ellipse(0, -190, 30, 10, '#6d2318') +
    stroke('M0 -190C4 -216 14 -230 28 -242', '#5a4028', 9) +
    ellipse(-40, -132, 14, 26, '#ffffff', 0.35)
  );
}
