import { darker, lighter } from './colour.js';
import { cycled, trio } from './group.js';
import { leaf } from './plates.js';
import { paint } from './paint.js';
import { at, box, circle, ellipse, gleam, ground, lying, path, stroke, turn, turned, TILT } from './pen.js';
import type { Drawer } from './pen.js';

const STEEL = '#aeb7bb';
const BRASS = '#c9a052';

/** A trowel and the fork that came with it. */
export const trowelAndFork: Drawer = ([wood = '#e0cba6']) => {
  const scoop = 'M-20 -60C-96 -100 -104 -240 0 -390C104 -240 96 -100 20 -60Z';
  return [
    at(
      -190,
      20,
      1.12,
      turn(
        -14,
        grip(wood, scoop),
        path(scoop, paint('blade', STEEL)),
        path('M0 -370C50 -260 50 -140 0 -80C-16 -160 -16 -260 0 -370Z', '#ffffff', 0.25),
      ),
    ),
    at(190, 10, 1.12, turn(12, grip(wood, 'M-80 -380V-120L0 -70L80 -120V-380V-120L0 -70V-380V-70L-80 -120Z'), fork())),
    leaf(-40, 330, -60, 0.8),
    leaf(-10, 400, -10, 0.6),
  ].join('');
};

/** A can with a reach long enough for the back row. */
export const wateringCan: Drawer = ([colour = '#737e4c']) =>
  at(
    -40,
    0,
    1,
    ground(380),
    path('M150 -60L380 -392L414 -366L190 -110Z', paint('face', darker(colour, 0.08))),
    at(
      404,
      -396,
      1,
      turn(
        36,
        path('M-26 30L-76 -20H76L26 30Z', paint('round', BRASS)),
        ellipse(0, -20, 76, 18, paint('top', BRASS)),
        ...[-44, -20, 4, 28, 48].map((x) => circle(x, -21, 4, darker(BRASS, 0.5))),
      ),
    ),
    stroke('M190 -250L330 -316', darker(colour, 0.2), 12),
    stroke('M-120 -330C-120 -560 250 -500 156 -330', darker(colour, 0.15), 24),
    stroke('M-124 -334C-120 -570 250 -506 152 -338', lighter(colour, 0.3), 5, 0.6),
    stroke('M-190 -290C-400 -320 -380 -60 -196 -60', darker(colour, 0.1), 26),
    path(
      turned([
        [176, -320],
        [190, -200],
        [204, -20],
        [200, 0],
      ]),
      paint('round', colour),
    ),
    ellipse(0, -320, 176, 176 * TILT, paint('top', colour)),
    ellipse(0, -317, 162, 160 * TILT, paint('hollow', colour)),
    path('M-176 -320A176 30 0 0 1 60 -348L40 -300A176 30 0 0 1 -176 -320Z', paint('top', colour)),
    stroke('M-202 -40C-100 6 100 6 202 -40M-184 -250C-90 -214 90 -214 184 -250', darker(colour, 0.2), 5, 0.6),
    gleam('M-146 -250C-156 -180 -164 -110 -166 -70', 18, 0.32),
  );

/** A boat of willow and ash, loaded. */
export const trug: Drawer = ([wood = '#dcb78a']) => {
  const apples: [number, number, string][] = [
    [-180, -226, '#b5442f'],
    [-70, -246, '#c9932f'],
    [40, -240, '#a9b04a'],
    [150, -232, '#b5442f'],
    [-120, -290, '#a9b04a'],
    [-6, -312, '#b5442f'],
    [104, -292, '#c9932f'],
  ];
  return [
    ground(560),
    stroke('M-40 -40C-60 -620 60 -620 40 -40', darker(wood, 0.28), 40),
    ...apples.reverse().map(([x, y, colour]) => apple(x, y, colour)),
    path(
      'M-360 -230C-300 -60 -230 -10 -120 0H120C230 -10 300 -60 360 -230C250 -170 -250 -170 -360 -230Z',
      paint('face', wood),
    ),
    ...[-190, -142, -96, -50].map((y, index) =>
      stroke(
        `M${-352 + index * 32} ${y - 16 + index * 6}C-200 ${y + 34} 200 ${y + 34} ${352 - index * 32} ${y - 16 + index * 6}`,
        darker(wood, 0.3),
        5,
        0.55,
      ),
    ),
    stroke('M-360 -232C-250 -172 250 -172 360 -232', lighter(wood, 0.15), 24),
    stroke('M-360 -220C-250 -160 250 -160 360 -220', darker(wood, 0.3), 4, 0.6),
    stroke('M-34 -180V-4M34 -180V-4', darker(wood, 0.24), 26, 0.9),
    stroke('M-36 -180C-66 -560 66 -560 36 -180', wood, 30),
    stroke('M-44 -190C-70 -566 58 -572 30 -200', lighter(wood, 0.4), 6, 0.7),
    ...[-34, 34].map((x) => circle(x, -176, 8, paint('ball', BRASS)) + circle(x, -40, 8, paint('ball', BRASS))),
  ].join('');
};

/** Balls of twine. */
export const twine: Drawer = (colours) => trio(cycled(colours, 3), 300, ballOfTwine);

/** A house for one wren, on the wall, with the tenant. */
export const birdHouse: Drawer = ([colour = '#5e9094', wood = '#c89d66']) =>
  [
    path('M-180 -60L30 330H240V-40L60 -300Z', '#2a1f18', 0.12),
    box(-16, 330, 32, 290, paint('round', wood)),
    path('M-200 -80L0 -290L200 -80V330H-200Z', paint('face', colour)),
    ...[-120, -40, 40, 120].map((x) => stroke(`M${x} ${-150 + Math.abs(x)}V328`, darker(colour, 0.25), 4, 0.45)),
    path('M0 -360L-270 -80L-226 -44L0 -276L226 -44L270 -80Z', paint('face', wood)),
    path('M-270 -80L-226 -44L0 -276V-360Z', lighter(wood, 0.25), 0.5),
    circle(0, 20, 84, darker(colour, 0.35)),
    circle(4, 24, 78, '#231b17'),
    box(-230, 320, 460, 30, paint('top', wood), 6),
    path('M-230 346H230V362H-230Z', darker(wood, 0.35)),
    box(-12, 150, 24, 60, paint('round', wood), 8),
    circle(0, 158, 16, paint('ball', wood)),
    at(-100, 322, 1.15, wren()),
  ].join('');

function grip(wood: string, head: string): string {
  const handle = 'M-22 80C-44 160 -40 260 -30 330C-24 372 24 372 30 330C40 260 44 160 22 80Z';
  return [
    lying(head, 18),
    lying(handle, 16),
    path('M-14 -80H14L20 90H-20Z', paint('metal', STEEL)),
    path(handle, paint('round', wood)),
    box(-26, 70, 52, 34, paint('metal', BRASS), 4),
    circle(0, 326, 9, darker(wood, 0.55)),
    stroke('M0 334C-60 380 -30 440 10 410C40 384 20 350 2 336', '#7a4f33', 6),
  ].join('');
}

function fork(): string {
  return [-80, 0, 80]
    .map((x) =>
      path(
        `M${x * 0.9 - 13} -120C${x - 16} -220 ${x - 12} -300 ${x} -390C${x + 12} -300 ${x + 16} -220 ${x * 0.9 + 13} -120Z`,
        paint('blade', STEEL),
      ),
    )
    .concat(
      path(
        'M-90 -140C-70 -90 -40 -70 0 -66C40 -70 70 -90 90 -140L64 -150C40 -110 -40 -110 -64 -150Z',
        paint('blade', STEEL),
      ),
    )
    .join('');
}

function apple(x: number, y: number, colour: string): string {
  return at(
    x,
    y,
    1,
    circle(0, 0, 62, paint('ball', colour)),
    ellipse(0, -48, 20, 7, darker(colour, 0.4)),
    stroke('M0 -48C2 -64 8 -72 16 -80', '#5a4028', 7),
    ellipse(-24, -18, 9, 15, '#ffffff', 0.35),
  );
}

function ballOfTwine(colour: string): string {
  const turns = Array.from({ length: 9 }, (_, index) => index * 20 - 80);
  return [
    stroke('M100 -20C170 10 240 -10 270 20', darker(colour, 0.1), 9),
    circle(0, -150, 150, paint('ball', colour)),
    at(
      0,
      -150,
      1,
      turn(
        -28,
        ...turns.map((y) =>
          stroke(
            `M${-Math.sqrt(21000 - y * y)} ${y}C-60 ${y + 36} 60 ${y + 36} ${Math.sqrt(21000 - y * y)} ${y}`,
            y % 40 ? darker(colour, 0.2) : lighter(colour, 0.2),
            7,
            0.55,
          ),
        ),
      ),
    ),
    at(
      0,
      -150,
      1,
      turn(
        52,
        ...turns
          .slice(3, 7)
          .map((y) =>
            stroke(
              `M${-Math.sqrt(17000 - y * y)} ${y}C-50 ${y - 30} 50 ${y - 30} ${Math.sqrt(17000 - y * y)} ${y}`,
              darker(colour, 0.26),
              7,
              0.6,
            ),
          ),
      ),
    ),
    path('M-100 -186C-60 -160 60 -160 104 -184L104 -116C60 -94 -60 -94 -100 -118Z', '#f3ead8', 0.94),
    stroke('M-44 -148C-20 -142 20 -142 44 -148M-24 -122H24', '#6b5a48', 5, 0.75),
  ].join('');
}

function wren(): string {
  return [
    stroke('M-8 0V-30M14 0V-30', '#6b4a30', 6),
    path('M60 -70L124 -150L112 -76L74 -40Z', paint('face', '#75523a')),
    path(
      'M-74 -110C-70 -150 -16 -150 6 -124C40 -118 80 -90 76 -56C60 -20 -20 -14 -44 -40C-66 -60 -78 -80 -74 -110Z',
      paint('ball', '#96694a'),
    ),
    path('M-44 -40C-66 -60 -70 -76 -66 -92C-40 -86 0 -64 10 -26C-10 -22 -32 -28 -44 -40Z', '#e6d3b6'),
    path('M-4 -100C30 -104 66 -84 68 -60C40 -52 6 -66 -4 -100Z', '#6f4b33'),
    circle(-46, -114, 7, '#201713'),
    circle(-48, -117, 2.4, '#ffffff'),
    path('M-72 -114L-104 -104L-70 -98Z', '#4a3526'),
  ].join('');
}
