import { darker, lighter } from './colour.js';
import { scatter } from './group.js';
import { paint } from './paint.js';
import { at, box, circle, ellipse, gleam, ground, lying, mouth, path, stroke, turn, turned, TILT } from './pen.js';
import { leaf } from './plates.js';
import type { Drawer } from './pen.js';

const BRASS = '#c9a052';

/** A cast pot with a heavy lid. */
export const castPot: Drawer = ([colour = '#a44e3a']) => {
  const pot = turned([
    [286, -270],
    [290, -180],
    [284, -60],
    [250, -10],
    [232, 0],
  ]);
  const ear = (side: number) =>
    stroke(
      `M${side * 280} -226C${side * 380} -240 ${side * 380} -150 ${side * 284} -164`,
      darker(colour, side > 0 ? 0.24 : 0.04),
      30,
    );
  return [
    ground(420),
    ear(-1),
    ear(1),
    path(pot, paint('round', colour)),
    path('M-289 -150C-150 -84 150 -84 289 -150L284 -60C180 -6 -180 -6 -284 -60Z', darker(colour, 0.25), 0.3),
    ellipse(0, -274, 296, 296 * TILT, darker(colour, 0.35)),
    path(
      turned([
        [46, -382],
        [170, -360],
        [262, -320],
        [298, -286],
        [298, -274],
      ]),
      paint('round', colour),
    ),
    ellipse(0, -378, 70, 12, lighter(colour, 0.2)),
    path(
      turned([
        [38, -428],
        [44, -414],
        [20, -392],
        [24, -376],
      ]),
      paint('metal', BRASS),
    ),
    ellipse(0, -428, 38, 9, lighter(BRASS, 0.3)),
    gleam('M-226 -318C-190 -338 -150 -350 -110 -358', 14, 0.45),
    gleam('M-256 -220C-258 -170 -254 -120 -244 -84', 18, 0.32),
  ].join('');
};

/** A black pan from above, and breakfast. */
export const skillet: Drawer = ([colour = '#4a4b4d']) => {
  const handle = 'M200 200L430 420C456 446 496 406 470 380L246 152Z';
  const round = 'M-350 -40A310 310 0 0 1 270 -40A310 310 0 0 1 -350 -40Z';
  return [
    lying(handle, 20),
    lying(round, 22),
    path(handle, paint('face', darker(colour, 0.15))),
    circle(440, 390, 15, '#d9d2c2'),
    path(
      'M-330 -150C-318 -220 -306 -262 -292 -282Q-286 -292 -276 -294C-250 -302 -210 -316 -150 -330Z',
      darker(colour, 0.1),
    ),
    circle(-40, -40, 310, paint('face', colour)),
    circle(-40, -40, 292, lighter(colour, 0.14)),
    circle(-38, -37, 286, paint('face', darker(colour, 0.3))),
    circle(-34, -32, 246, paint('face', darker(colour, 0.42))),
    at(-110, -90, 1, egg(0)),
    at(40, 50, 0.96, egg(70)),
    at(-120, 100, 0.9, turn(30, sprig())),
    stroke('M-300 -120A270 270 0 0 1 -120 -298', '#ffffff', 8, 0.28),
  ].join('');
};

/** A small pan with a lip on either side, for cocoa whichever hand you use. */
export const milkPan: Drawer = ([colour = '#ebd28a', wood = '#dcb78a']) =>
  at(
    -140,
    0,
    1,
    ground(290),
    path('M170 -232L250 -250L252 -206L176 -188Z', paint('metal', '#b9c1c6')),
    path(
      'M240 -254C340 -282 440 -300 506 -306C530 -306 532 -264 508 -258C430 -246 330 -222 244 -200Z',
      paint('face', wood),
    ),
    circle(496, -282, 9, darker(wood, 0.5)),
    path(
      turned([
        [206, -270],
        [200, -160],
        [190, -40],
        [168, 0],
      ]),
      paint('round', colour),
    ),
    path('M-200 -286C-226 -290 -246 -286 -252 -270C-240 -258 -214 -246 -196 -244Z', paint('face', colour)),
    mouth(206, -270, lighter(colour, 0.12), 10, '#f4efe4'),
    ellipse(0, -252, 178, 178 * 0.13, '#fbf6ea'),
    path('M-120 -254C-60 -272 60 -270 100 -254C60 -244 -60 -240 -120 -254Z', '#ffffff', 0.8),
    stroke('M-202 -190C-100 -150 100 -150 202 -190', darker(colour, 0.18), 5, 0.6),
    gleam('M-166 -210C-166 -150 -160 -100 -154 -70', 17, 0.42),
  );

/** Three spoons in a crock, each with an opinion. */
export const spoons: Drawer = ([wood = '#a98a52']) =>
  [
    ground(260),
    at(-70, -240, 1, turn(-16, spoon(wood, 'bowl'))),
    at(10, -250, 1.06, turn(2, spoon(lighter(wood, 0.25), 'blade'))),
    at(84, -240, 1, turn(18, spoon(darker(wood, 0.2), 'slot'))),
    path(
      turned([
        [150, -330],
        [158, -240],
        [164, -80],
        [148, 0],
      ]),
      paint('round', '#e2d6c3'),
    ),
    path(
      'M-150 -330C-60 -300 60 -300 150 -330L157 -240C80 -196 30 -230 -20 -206C-70 -184 -110 -222 -157 -240Z',
      paint('round', '#5e7f86'),
    ),
    `<path d="M-150 -330A150 ${150 * TILT} 0 0 0 150 -330" fill="none" stroke="#8fabb0" stroke-width="9"/>`,
    gleam('M-120 -280C-126 -200 -126 -130 -120 -80', 16, 0.4),
  ].join('');

function spoon(wood: string, head: 'bowl' | 'blade' | 'slot'): string {
  const heads = {
    bowl: ellipse(0, -340, 62, 86, paint('ball', wood)) + ellipse(4, -336, 42, 64, darker(wood, 0.2), 0.5),
    blade: path('M-52 -430C-20 -446 30 -446 54 -424L40 -262C20 -250 -20 -250 -40 -262Z', paint('face', wood)),
    slot:
      ellipse(0, -340, 60, 88, paint('ball', wood)) +
      [-22, 0, 22].map((x) => box(x - 5, -386, 10, 86, darker(wood, 0.55), 5)).join(''),
  };
  return box(-15, -290, 30, 330, paint('round', wood), 12) + heads[head];
}

function egg(degrees: number): string {
  return turn(
    degrees,
    path(
      'M-120 0C-130 -70 -70 -116 0 -108C60 -124 132 -80 118 -10C140 60 80 110 10 100C-60 124 -124 70 -120 0Z',
      '#d8cdb9',
      0.6,
    ),
    path(
      'M-114 -4C-124 -68 -66 -110 2 -102C60 -118 124 -76 112 -12C132 54 76 102 10 92C-56 114 -118 66 -114 -4Z',
      '#fdfaf2',
    ),
    circle(6, -6, 50, paint('ball', '#eea92d')),
    ellipse(-10, -24, 15, 9, '#fff3c9', 0.8),
  );
}

function sprig(): string {
  const needles = scatter(14, 4).map(([, , size], index) =>
    leaf(index * 14 - 90, 0, index % 2 ? -52 : 52, 0.24 + size * 0.1, '#6d8458'),
  );
  return stroke('M-96 0H110', '#5c5a38', 5) + needles.join('');
}
