import { darker, lighter } from './colour.js';
import { scatter } from './group.js';
import { paint } from './paint.js';
import { at, box, circle, ellipse, gleam, ground, path, stroke, turned, TILT } from './pen.js';
import type { Drawer, Point } from './pen.js';

const BRASS = '#c9a052';
const WOOD = '#a8773f';

/** A stove kettle that sings two notes. */
export const whistlingKettle: Drawer = ([colour = '#5e9094']) =>
  [
    ground(360),
    path('M170 -210C230 -250 262 -300 300 -330L346 -292C318 -240 286 -160 200 -110Z', paint('round', colour)),
    at(
      326,
      -316,
      1,
      path('M-34 -20L18 34L40 14L-12 -42Z', paint('metal', '#b9c1c6')),
      circle(16, -14, 10, darker('#b9c1c6', 0.5)),
    ),
    stroke('M-176 -260C-230 -560 230 -560 176 -260', darker('#b9c1c6', 0.25), 18),
    stroke('M-112 -456C-60 -492 60 -492 112 -456', WOOD, 44),
    stroke('M-108 -464C-60 -498 60 -498 108 -464', lighter(WOOD, 0.35), 8, 0.6),
    path(
      turned([
        [92, -330],
        [190, -280],
        [252, -150],
        [258, -60],
        [240, 0],
      ]),
      paint('round', colour),
    ),
    path('M-258 -66C-140 -10 140 -10 258 -66L240 0C140 40 -140 40 -240 0Z', darker(colour, 0.3), 0.4),
    ellipse(0, -328, 98, 98 * TILT, darker(colour, 0.3)),
    path(
      turned([
        [24, -364],
        [70, -354],
        [96, -332],
      ]),
      paint('round', colour),
    ),
    path(
      turned([
        [24, -400],
        [30, -388],
        [14, -362],
      ]),
      paint('round', WOOD),
    ),
    ellipse(0, -400, 24, 6, lighter(WOOD, 0.3)),
    gleam('M-186 -230C-212 -180 -222 -130 -220 -86', 20, 0.42),
    ...[0, 1].map((index) =>
      stroke(`M${362 + index * 30} ${-360 - index * 12}c24 -30 -6 -56 22 -92`, '#ffffff', 11, 0.5 - index * 0.12),
    ),
  ].join('');

/** A pouring kettle with a neck like a heron. */
export const heronKettle: Drawer = ([colour = '#2d3644']) =>
  [
    ground(320),
    stroke('M146 -90C300 -100 230 -330 352 -392', darker(colour, 0.12), 42),
    stroke('M140 -100C284 -110 216 -336 344 -398', lighter(colour, 0.26), 8, 0.5),
    path('M334 -414L386 -392L366 -366L322 -378Z', darker(colour, 0.1)),
    stroke('M-140 -330C-330 -400 -350 -150 -300 -60', darker(colour, 0.2), 30),
    stroke('M-252 -348C-318 -316 -322 -190 -298 -78', WOOD, 36),
    path(
      turned([
        [132, -370],
        [150, -260],
        [196, -60],
        [204, -20],
        [190, 0],
      ]),
      paint('round', colour),
    ),
    ellipse(0, -370, 132, 132 * TILT, darker(colour, 0.25)),
    path(
      turned([
        [20, -398],
        [104, -388],
        [130, -372],
      ]),
      paint('round', colour),
    ),
    path(
      turned([
        [30, -452],
        [36, -438],
        [20, -398],
      ]),
      paint('round', WOOD),
    ),
    ellipse(0, -452, 30, 7, lighter(WOOD, 0.3)),
    gleam('M-108 -320C-126 -220 -148 -130 -156 -70', 18, 0.3),
    box(-60, -120, 120, 4, lighter(colour, 0.25), 2),
  ].join('');

/** A cone, a paper and a jug, caught halfway. */
export const slowDripper: Drawer = ([colour = '#eee8dc']) => {
  const jug: Point[] = [
    [96, -260],
    [150, -190],
    [186, -80],
    [168, 0],
  ];
  const brew: Point[] = [
    [176, -120],
    [184, -76],
    [162, -10],
  ];
  return [
    ground(300),
    stroke('M160 -190C300 -210 300 -50 176 -50', '#7a4f2c', 26),
    path(turned(brew), paint('round', '#5a3018')),
    ellipse(0, -120, 176, 176 * TILT, '#8a5730', 0.95),
    path(turned(jug), paint('glass', '#e8e2d4'), 0.75),
    gleam('M-118 -200C-150 -140 -156 -100 -150 -60', 14, 0.65),
    stroke('M0 -250V-130', '#6d3d1f', 7, 0.8),
    path(
      turned([
        [150, -278],
        [154, -266],
        [120, -248],
      ]),
      paint('round', colour),
    ),
    ellipse(0, -278, 150, 150 * TILT, paint('top', colour)),
    stroke('M-150 -430C-240 -430 -240 -320 -110 -330', darker(colour, 0.12), 22),
    path(
      turned([
        [194, -500],
        [150, -420],
        [90, -310],
        [76, -276],
      ]),
      paint('round', colour),
    ),
    path(
      'M-178 -506C-190 -560 -140 -566 -100 -560C-40 -574 60 -574 110 -560C150 -566 188 -552 178 -506C120 -476 -120 -476 -178 -506Z',
      '#f6f0e4',
    ),
    ellipse(0, -512, 170, 170 * 0.16, '#e9dfcc'),
    ellipse(0, -506, 148, 148 * 0.14, '#4c2c1a'),
    ellipse(-20, -508, 80, 9, '#7d4e2e', 0.8),
    gleam('M-150 -456L-104 -360', 14, 0.45),
  ].join('');
};

/** A hand grinder: thirty turns for one cup. */
export const grinder: Drawer = ([metal = '#b9c1c6', wood = '#72503a']) =>
  [
    ground(230),
    path(
      turned([
        [120, -200],
        [124, -100],
        [130, -20],
        [122, 0],
      ]),
      paint('round', wood),
    ),
    ...[-150, -104, -60].map((y) =>
      stroke(`M-124 ${y}C-50 ${y + 26} 60 ${y + 20} 126 ${y + 2}`, darker(wood, 0.3), 3, 0.45),
    ),
    path(
      turned([
        [128, -236],
        [130, -216],
        [124, -196],
      ]),
      paint('metal', BRASS),
    ),
    path(
      turned([
        [112, -430],
        [120, -330],
        [122, -234],
      ]),
      paint('metal', metal),
    ),
    path(
      turned([
        [26, -478],
        [84, -462],
        [114, -428],
      ]),
      paint('metal', metal),
    ),
    path('M-12 -520H12V-470H-12Z', paint('metal', BRASS)),
    stroke('M0 -514C80 -530 160 -520 214 -500', darker(metal, 0.25), 20),
    stroke('M0 -519C80 -535 160 -525 212 -506', lighter(metal, 0.5), 5, 0.8),
    path('M196 -500C184 -560 186 -590 214 -594C242 -590 244 -560 232 -500Z', paint('round', wood)),
    circle(0, -522, 18, paint('ball', BRASS)),
    beans(-200, 10, 9, 3),
    beans(230, 20, 6, 8),
  ].join('');

function beans(x: number, y: number, count: number, seed: number): string {
  return scatter(count, seed)
    .map(([across, depth, size]) =>
      at(
        Math.round(x + across * 190 - 95),
        Math.round(y + depth * 60 - 30),
        0.8 + size * 0.3,
        ellipse(4, 10, 26, 9, '#2a1f18', 0.25),
        ellipse(0, 0, 24, 16, paint('ball', '#5a3821')),
        stroke('M-18 2C-6 -6 6 6 18 -2', '#2f1b10', 3.5),
      ),
    )
    .join('');
}
