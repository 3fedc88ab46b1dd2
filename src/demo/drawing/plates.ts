import { darker, lighter, mixed } from './colour.js';
import { cycled, scatter } from './group.js';
import { paint } from './paint.js';
import { at, box, circle, ellipse, gleam, ground, lying, mouth, path, stroke, turn, turned, TILT } from './pen.js';
import type { Drawer } from './pen.js';

/** A pile of plates, a colour each. */
export const plateStack: Drawer = (colours) => {
  const pile = cycled(colours, 7).reverse();
  const top = pile.at(-1) ?? '#eee8dc';
  return [
    ground(500),
    ...pile.map((colour, index) =>
      at(
        0,
        index * -44,
        1,
        path(
          turned([
            [304, -56],
            [298, -48],
            [250, -26],
            [206, -10],
            [190, 0],
          ]),
          paint('round', colour),
        ),
        ellipse(0, -56, 304, 304 * TILT, paint('top', colour)),
        ellipse(0, -52, 290, 288 * 0.16, darker(colour, 0.12)),
      ),
    ),
    at(
      0,
      -44 * (pile.length - 1),
      1,
      ellipse(0, -53, 296, 294 * TILT, paint('top', top)),
      ellipse(0, -48, 212, 210 * TILT, paint('hollow', lighter(top, 0.25))),
      ellipse(4, -45, 204, 200 * TILT, paint('top', mixed(top, '#ffffff', 0.06))),
      fig(-56, -60, 1.1),
      fig(58, -50, 1),
    ),
  ].join('');
};

/** A deep bowl of tomato soup, since a bowl on its own says little. */
export const deepBowl: Drawer = ([colour = '#5f6b76']) =>
  [
    ground(400),
    path(
      turned([
        [270, -290],
        [262, -190],
        [196, -66],
        [116, -26],
        [112, 0],
      ]),
      paint('round', colour),
    ),
    path('M-268 -240C-150 -190 150 -190 268 -240L262 -196C150 -146 -150 -146 -262 -196Z', lighter(colour, 0.45), 0.5),
    mouth(270, -290, lighter(colour, 0.15), 12, lighter(colour, 0.1)),
    ellipse(0, -276, 238, 238 * 0.14, paint('top', '#c4562c')),
    stroke(
      'M-120 -282C-60 -304 40 -300 60 -280C76 -262 -20 -258 -30 -272C-36 -284 40 -290 110 -276',
      '#f6e3c4',
      7,
      0.9,
    ),
    leaf(20, -276, -20, 0.5),
    leaf(-8, -282, 150, 0.45),
    gleam('M-212 -220C-206 -170 -184 -130 -158 -104', 18, 0.35),
    ...[-70, 10, 80].map((x, index) =>
      stroke(`M${x} ${-350 - index * 14}c-30 -40 30 -70 0 -120c-24 -44 20 -60 4 -100`, '#ffffff', 12, 0.28),
    ),
  ].join('');

/** An oval platter from above, with pears. */
export const platter: Drawer = ([colour = '#a5c1d2']) => {
  const oval = 'M-430 0A430 300 0 0 1 430 0A430 300 0 0 1 -430 0Z';
  return turn(
    -18,
    lying(oval, 20),
    path(oval, paint('face', colour)),
    `<path d="${oval}" fill="none" stroke="${lighter(colour, 0.55)}" stroke-width="8"/>`,
    ellipse(0, 0, 330, 210, darker(colour, 0.1)),
    ellipse(4, 5, 324, 204, paint('face', lighter(colour, 0.14))),
    ...scatter(40, 3).map(([x, y, size]) =>
      circle(Math.round(x * 560 - 280), Math.round(y * 320 - 160), 1 + size * 2.5, darker(colour, 0.35), 0.35),
    ),
    at(-140, 20, 1.15, turn(-50, pear('#b9ae4a'))),
    at(30, -30, 1.15, turn(20, pear('#c98f4a'))),
    at(165, 40, 1.1, turn(110, pear('#a7a850'))),
  );
};

/** A little salt house with a lid of wood. */
export const pinchPot: Drawer = ([colour = '#eee8dc', wood = '#c89d66']) =>
  at(
    -70,
    0,
    1,
    ground(330),
    path(
      turned([
        [176, -220],
        [206, -150],
        [204, -50],
        [172, 0],
      ]),
      paint('round', colour),
    ),
    mouth(176, -220, lighter(colour, 0.1), 12, darker(colour, 0.1)),
    ellipse(0, -214, 154, 152 * 0.14, '#fbfaf6'),
    path('M-130 -214C-80 -254 -30 -246 10 -258C60 -262 90 -232 132 -212C60 -192 -70 -192 -130 -214Z', '#ffffff'),
    ...scatter(40, 8).map(([x, y, size]) =>
      box(Math.round(x * 220 - 110), Math.round(-240 + y * 38), 4 + size * 4, 4 + size * 4, '#d9dcdc', 1),
    ),
    at(
      40,
      -232,
      1,
      turn(34, box(-11, -230, 22, 200, paint('round', wood), 10), ellipse(0, -26, 30, 40, paint('ball', wood))),
    ),
    stroke('M-204 -112C-120 -70 120 -70 204 -112', darker(colour, 0.25), 5, 0.5),
    gleam('M-166 -170C-180 -130 -178 -90 -170 -62', 16, 0.5),
    at(270, 30, 0.9, ground(280), woodenLid(wood)),
  );

function woodenLid(wood: string): string {
  return [
    path(
      turned([
        [150, -46],
        [154, -30],
        [150, 0],
      ]),
      paint('round', wood),
    ),
    ellipse(0, -46, 150, 150 * TILT, paint('top', wood)),
    ellipse(0, -46, 100, 100 * TILT, darker(wood, 0.12), 0.4),
    path(
      turned([
        [26, -84],
        [30, -66],
        [18, -50],
      ]),
      paint('round', wood),
    ),
    ellipse(0, -84, 26, 6, paint('top', wood)),
  ].join('');
}

export function leaf(x: number, y: number, degrees: number, scale: number, colour = '#5d7a45'): string {
  return at(
    x,
    y,
    scale,
    turn(
      degrees,
      path('M0 0C20 -50 90 -60 130 0C90 40 24 40 0 0Z', paint('face', colour)),
      stroke('M6 0H112', lighter(colour, 0.3), 4, 0.7),
    ),
  );
}

function pear(colour: string): string {
  const outline = 'M0 -150C40 -150 44 -80 70 -30C110 50 70 110 0 110C-70 110 -110 50 -70 -30C-44 -80 -40 -150 0 -150Z';
  return [
    lying(outline, 10),
    path(outline, paint('ball', colour)),
    stroke('M0 -146C4 -170 14 -184 26 -194', '#5a4028', 9),
    leaf(22, -184, -10, 0.6),
    ellipse(-34, 20, 16, 34, '#fff8d8', 0.4),
  ].join('');
}

function fig(x: number, y: number, scale: number): string {
  return at(
    x,
    y,
    scale,
    ellipse(6, 2, 62, 14, '#2a1f18', 0.25),
    path(
      'M0 -112C12 -96 22 -86 42 -70C72 -44 66 -4 34 6C10 12 -18 12 -38 4C-68 -8 -68 -46 -40 -70C-20 -86 -10 -96 0 -112Z',
      paint('ball', '#5b3450'),
    ),
    stroke('M0 -110V-122', '#6d7a3f', 9),
    stroke('M-20 -78C-38 -58 -42 -36 -34 -16M16 -80C30 -58 34 -36 30 -14', '#8a5f7c', 4, 0.5),
  );
}
