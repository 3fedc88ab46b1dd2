import { darker, lighter, mixed } from './colour.js';
import { paint } from './paint.js';
import { at, box, circle, ellipse, gleam, ground, path, stroke, turn, turned, TILT } from './pen.js';
import type { Drawer } from './pen.js';

const WARM = '#ffd48a';

/** A reading lamp on two arms, its cone turned to the page. */
export const armLamp: Drawer = ([colour = '#eee8dc', second = colour]) => {
  const cone = turned([
    [20, -92],
    [34, -84],
    [44, -46],
    [124, 96],
  ]);
  const head = at(
    150,
    -520,
    1.12,
    turn(
      -34,
      box(-13, -122, 26, 40, paint('metal', '#c9a052'), 8),
      path(cone, paint('round', colour)),
      ellipse(0, 96, 124, 124 * 0.24, paint('lamp', '#f5d9a0')),
      circle(0, 98, 26, '#fff6dd'),
      gleam('M-58 40L-30 -22', 10, 0.3),
    ),
  );
  return [
    ground(210),
    ellipse(330, -6, 240, 46, paint('glow', WARM), 0.75),
    beam([150, -400, 306, -470], [130, 520, 0]),
    foot(colour, 132, 30),
    stroke('M0 -34L-128 -330', darker(second, 0.05), 20),
    stroke('M-4 -34L-132 -330', lighter(second, 0.3), 5, 0.6),
    stroke('M-128 -330L128 -566', darker(second, 0.05), 20),
    stroke('M-130 -336L126 -572', lighter(second, 0.3), 5, 0.6),
    circle(-128, -330, 21, paint('metal', '#c9a052')),
    circle(0, -38, 18, paint('metal', '#c9a052')),
    circle(240, -420, 210, paint('glow', WARM), 0.35),
    head,
    circle(118, -572, 17, paint('metal', '#c9a052')),
  ].join('');
};

/** A cap on a stalk that lights the table and nothing else. */
export const capLamp: Drawer = ([colour = '#a44e3a']) => {
  const cap = turned(
    [
      [10, -600],
      [110, -585],
      [205, -520],
      [252, -405],
    ],
    0.14,
  );
  const stalk: [number, number][] = [
    [34, -420],
    [36, -260],
    [48, -120],
    [96, -36],
    [128, 0],
  ];
  return [
    ground(220),
    ellipse(0, -4, 420, 80, paint('glow', WARM), 0.5),
    path(turned(stalk), paint('round', colour)),
    path(turned([...stalk.slice(0, 2), [40, -190]]), paint('down', WARM), 0.55),
    circle(0, -380, 300, paint('glow', WARM), 0.4),
    path(cap, paint('round', colour)),
    ellipse(0, -405, 252, 252 * 0.14, paint('lamp', '#f6dca6')),
    ellipse(0, -402, 60, 12, '#fff8e4'),
    path(turned(stalk.slice(0, 2).map(([radius, y]) => [radius, y + 6])), paint('round', mixed(colour, WARM, 0.3))),
    gleam('M-178 -470C-165 -530 -120 -562 -80 -574', 16, 0.35),
  ].join('');
};

/** A thrown clay base under a drum of linen. */
export const linenLamp: Drawer = ([colour = '#5e9094']) => {
  const base = turned([
    [30, -318],
    [34, -296],
    [86, -252],
    [136, -150],
    [120, -54],
    [84, -12],
    [80, 0],
  ]);
  return [
    ground(180),
    circle(0, -440, 420, paint('glow', WARM), 0.42),
    path(base, paint('round', colour)),
    stroke('M-133 -132C-60 -106 60 -106 133 -132', lighter(colour, 0.35), 5, 0.5),
    stroke('M-124 -78C-60 -54 60 -54 124 -78', lighter(colour, 0.35), 3, 0.4),
    gleam('M-92 -210C-108 -180 -112 -150 -108 -120', 16, 0.35),
    box(-10, -350, 20, 40, paint('metal', '#c9a052'), 4),
    path(
      turned([
        [150, -610],
        [228, -320],
      ]),
      paint('lamp', '#f2dfb8'),
    ),
    ellipse(0, -610, 150, 150 * TILT, '#fff2cf'),
    ellipse(0, -608, 140, 140 * 0.15, mixed('#f2c983', '#ffffff', 0.25)),
    stroke('M-227 -322C-130 -272 130 -272 227 -322', '#c99a56', 5, 0.65),
  ].join('');
};

/** A globe of milk glass that sits in a turned cup of wood. */
export const globeLamp: Drawer = ([wood = '#c89d66']) =>
  [
    ground(190),
    ellipse(0, -4, 380, 74, paint('glow', WARM), 0.55),
    circle(0, -320, 440, paint('glow', WARM), 0.55),
    circle(0, -320, 222, paint('lamp', '#fbe7bf')),
    circle(0, -320, 222, paint('ball', '#f7e3bd'), 0.28),
    path(
      turned([
        [138, -150],
        [142, -100],
        [138, -10],
        [134, 0],
      ]),
      paint('round', wood),
    ),
    ellipse(0, -150, 138, 138 * TILT, paint('top', wood)),
    path('M-118 -156C-70 -118 70 -118 118 -156C70 -140 -70 -140 -118 -156Z', '#fff0cc'),
    ...[-118, -84, -52, -26].map((y, index) =>
      stroke(`M-138 ${y}C-60 ${y + 28 + index * 3} 60 ${y + 26} 138 ${y + 4}`, darker(wood, 0.22), 2.5, 0.4),
    ),
    gleam('M-150 -400C-130 -450 -96 -480 -60 -492', 16, 0.65),
  ].join('');

/** An enamelled dome from a ferry's engine room. */
export const domePendant: Drawer = ([colour = '#31534a']) => {
  const dome = turned([
    [44, -250],
    [64, -236],
    [80, -190],
    [190, -110],
    [300, 30],
    [306, 44],
  ]);
  return [
    cord(-280),
    beam([-290, 56, 290, 56], [-450, 450, 640]),
    circle(0, 90, 420, paint('glow', WARM), 0.55),
    path(
      turned([
        [26, -330],
        [36, -310],
        [44, -248],
      ]),
      paint('metal', '#c9a052'),
    ),
    path(dome, paint('round', colour)),
    ellipse(0, 44, 306, 60, paint('top', '#f3ecdd')),
    ellipse(0, 46, 292, 52, paint('lamp', '#f4e3be')),
    circle(0, 48, 46, '#fffaf0'),
    gleam('M-196 -50C-170 -92 -130 -118 -96 -134', 18, 0.4),
  ].join('');
};

/** Paper folded into an onion. */
export const onionPendant: Drawer = ([colour = '#eee8dc']) => {
  const ribs = [-0.86, -0.62, -0.34, 0, 0.34, 0.62, 0.86];
  const rib = (share: number) =>
    `M${share * 40} -300C${share * 90} -230 ${share * 330} -150 ${share * 330} 10C${share * 330} 150 ${share * 150} 210 ${share * 96} 236`;
  const skin = turned([
    [34, -330],
    [46, -290],
    [120, -220],
    [262, -110],
    [308, 20],
    [240, 150],
    [110, 236],
  ]);
  return [
    cord(-320),
    circle(0, 0, 520, paint('glow', WARM), 0.55),
    path(skin, paint('lamp', colour)),
    path(skin, paint('round', lighter(colour, 0.4)), 0.18),
    ...ribs.map((share) => stroke(rib(share), darker(mixed(colour, '#e0a860', 0.5), 0.12), 4, 0.5)),
    ellipse(0, 236, 110, 20, '#fff5da'),
    path(
      turned([
        [22, -360],
        [34, -350],
        [36, -316],
      ]),
      paint('metal', '#c9a052'),
    ),
  ].join('');
};

/** A long bar for a long table. */
export const barPendant: Drawer = ([wood = '#72503a']) =>
  [
    stroke('M-330 -900V-40M330 -900V-40', '#1f1c1a', 6),
    beam([-436, 50, 436, 50], [-500, 500, 600]),
    ellipse(0, 70, 560, 190, paint('glow', WARM), 0.75),
    box(-450, -50, 900, 78, paint('face', wood), 16),
    ...[-30, -12, 4].map((y) =>
      stroke(`M-438 ${y}C-200 ${y + 10} 120 ${y - 12} 438 ${y + 4}`, darker(wood, 0.3), 2.5, 0.45),
    ),
    box(-436, 26, 872, 30, '#fff4d6', 14),
    box(-344, -62, 28, 20, paint('metal', '#c9a052'), 5),
    box(316, -62, 28, 20, paint('metal', '#c9a052'), 5),
  ].join('');

/** Light falling from an edge: several sheets, each wider and fainter, so that it has no hard side. */
function beam(
  [x1, y1, x2, y2]: [number, number, number, number],
  [left, right, floor]: [number, number, number],
): string {
  return [0, 26, 52, 78]
    .map((spread) =>
      path(`M${x1} ${y1}L${x2} ${y2}L${right + spread} ${floor}H${left - spread}Z`, paint('down', WARM), 0.075),
    )
    .join('');
}

function cord(bottom: number): string {
  return stroke(`M0 -900V${bottom}`, '#1f1c1a', 8);
}

function foot(colour: string, radius: number, height: number): string {
  return [
    path(
      turned([
        [radius - 8, -height],
        [radius, -height + 10],
        [radius, 0],
      ]),
      paint('round', colour),
    ),
    ellipse(0, -height, radius - 6, (radius - 6) * TILT, paint('top', colour)),
  ].join('');
}
