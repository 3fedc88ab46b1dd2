import { darker, lighter } from './colour.js';
import { cycled } from './group.js';
import { leaf } from './plates.js';
import { paint } from './paint.js';
import { at, box, circle, ellipse, ground, lying, path, stroke, turn, turned, within, TILT } from './pen.js';
import type { Drawer, Point } from './pen.js';

const SOIL = '#4a382c';

/** Three pots of one family, with something growing in each. */
export const clayPots: Drawer = ([colour = '#c4744e']) =>
  [
    at(-258, -60, 0.74, ground(260), clayPot(colour, 3)),
    at(272, -40, 0.6, ground(260), clayPot(colour, 2)),
    at(10, 0, 1, ground(280), clayPot(colour, 5)),
  ].join('');

/** A trough for the sill: three herbs and no more watering than you can remember. */
export const trough: Drawer = ([colour = '#a3b08e']) => {
  const front = 'M-370 -210H370L340 -12Q338 0 324 0H-324Q-338 0 -340 -12Z';
  return [
    ground(640),
    path('M-370 -210L-350 -246H350L370 -210Z', darker(colour, 0.3)),
    path('M-350 -214L-336 -238H336L350 -214Z', SOIL),
    ...[-250, -160, -90].map((x, index) => at(x, -216, 0.9 + (index % 2) * 0.2, bush('#6f8a4d', 7))),
    ...[20, 90].map((x) => at(x, -216, 1, blades('#8aa564'))),
    ...[190, 280].map((x, index) => at(x, -216, 1 + index * 0.1, bush('#4f7a5e', 6))),
    path(front, paint('face', colour)),
    box(-378, -224, 756, 30, paint('top', colour), 10),
    box(-378, -198, 756, 6, darker(colour, 0.25)),
    stroke('M-330 -150L-318 -40', '#ffffff', 16, 0.32),
    ...[-200, -100, 0, 100, 200].map((x) => stroke(`M${x} -170L${x * 0.96} -24`, darker(colour, 0.2), 4, 0.35)),
  ].join('');
};

/** A pot on three cords. */
export const hangingPot: Drawer = ([colour = '#eee8dc']) => {
  const trail = (x: number, length: number, bend: number, seed: number) =>
    [
      stroke(`M${x * 0.8} -20C${x} 60 ${x + bend} ${length * 0.5} ${x + bend * 0.6} ${length}`, '#5f7a4c', 6),
      ...Array.from({ length: Math.round(length / 46) }, (_, step) => {
        const share = (step + 1) / (length / 46);
        return leaf(
          x + bend * 0.75 * Math.sin(share * 2),
          20 + share * (length - 20),
          (step + seed) % 2 ? 28 : 152,
          0.42,
          step % 3 ? '#6f8f58' : '#8ba86b',
        );
      }),
    ].join('');
  return [
    stroke('M0 -900V-420', '#8a6a45', 7),
    circle(0, -414, 16, paint('metal', '#c9a052')),
    stroke('M0 -410L-196 -30M0 -410L196 -30', '#8a6a45', 6),
    trail(-60, 330, -40, 1),
    trail(70, 430, 36, 0),
    at(-70, -40, 1.2, bush('#5f8352', 9)),
    at(80, -40, 1.25, bush('#7a9a5e', 9)),
    path(
      turned([
        [214, -50],
        [206, 40],
        [150, 150],
        [70, 196],
      ]),
      paint('round', colour),
    ),
    stroke('M-213 -46C-120 -4 120 -4 213 -46', darker(colour, 0.2), 5, 0.5),
    stroke('M0 -410C20 -250 10 -120 6 -8', '#8a6a45', 6),
    trail(-150, 420, -50, 0),
    trail(160, 300, 60, 1),
    trail(10, 250, -30, 0),
  ].join('');
};

/** Seeds, with the promise printed on the front. */
export const seedPackets: Drawer = () =>
  [
    at(-270, 40, 1, turn(-12, packet('#e7c9a0', poppy()))),
    at(270, 20, 1, turn(11, packet('#bfd0c0', carrot()))),
    at(0, -10, 1.08, turn(-1, packet('#f0dfae', pea()))),
  ].join('');

function packet(colour: string, picture: string): string {
  const shape = 'M-190 -290H190V290H-190Z';
  return [
    lying(shape, 16),
    path(shape, paint('face', colour)),
    path('M-190 -290H190V-236H-190Z', darker(colour, 0.14)),
    stroke('M-190 -234H190', darker(colour, 0.3), 3, 0.6),
    box(-140, -200, 280, 320, '#fbf6ea', 8),
    within(`packet${colour.slice(1)}`, 'M-140 -200H140V120H-140Z', picture),
    stroke('M-100 172H100M-64 212H64', darker(colour, 0.55), 8, 0.75),
  ].join('');
}

function poppy(): string {
  return [
    stroke('M0 -60C10 0 -10 60 0 140M0 60C-50 40 -70 20 -80 -10M0 90C50 70 70 40 76 20', '#6b8555', 8),
    path(
      'M0 -50C-100 -30 -110 -150 -40 -150C-20 -180 30 -180 46 -150C110 -150 100 -30 0 -50Z',
      paint('ball', '#c9492f'),
    ),
    circle(0, -94, 24, '#38272a'),
    circle(-80, -20, 16, '#7e9465'),
  ].join('');
}

function carrot(): string {
  const one = (x: number, degrees: number) =>
    at(
      x,
      -40,
      1,
      turn(
        degrees,
        ...[-30, 0, 30].map((bend) => stroke(`M0 0C${bend} -60 ${bend * 2} -90 ${bend * 1.6} -130`, '#6f8f52', 9)),
        path('M-34 0C-30 -14 30 -14 34 0C30 80 14 150 0 170C-14 150 -30 80 -34 0Z', paint('face', '#dc7a33')),
        stroke('M-22 36H6M4 70H20M-12 104H4', '#b4561d', 4),
      ),
    );
  return one(-60, -10) + one(60, 12) + one(0, 0);
}

function pea(): string {
  const pod = (y: number, degrees: number) =>
    at(
      0,
      y,
      1,
      turn(
        degrees,
        path('M-130 0C-70 -50 70 -50 130 -6C70 40 -70 44 -130 0Z', paint('face', '#7d9c52')),
        ...[-62, -12, 38].map((x) => circle(x, -3, 23, paint('ball', '#b5cb7e'))),
        stroke('M126 -6L152 -22', '#6b8555', 8),
      ),
    );
  return pod(-110, -18) + pod(-10, 12) + pod(80, -10);
}

function clayPot(colour: string, stems: number): string {
  const side: Point[] = [
    [150, -230],
    [120, -40],
    [108, 0],
  ];
  const plants = cycled(['#5f7f4e', '#73935c', '#4f6f4c'], stems);
  return [
    path(
      turned([
        [150, -26],
        [140, 2],
        [128, 8],
      ]),
      paint('round', darker(colour, 0.06)),
    ),
    ...plants.map((green, index) => {
      const lean = (index - (stems - 1) / 2) * 62;
      const top = -500 + Math.abs(lean) * 0.9;
      return [
        stroke(`M${lean * 0.2} -250C${lean * 0.3} -330 ${lean * 0.8} -380 ${lean} ${top + 60}`, darker(green, 0.15), 9),
        at(
          lean,
          top + 70,
          1.5,
          turn(
            -90 + lean * 0.7,
            path('M0 0C20 -56 100 -60 142 0C100 50 24 46 0 0Z', paint('face', green)),
            stroke('M4 0H124', lighter(green, 0.3), 4, 0.6),
          ),
        ),
      ].join('');
    }),
    path(turned(side), paint('round', colour)),
    ellipse(0, -288, 160, 160 * TILT, darker(colour, 0.3)),
    path(
      turned([
        [166, -290],
        [166, -226],
        [158, -218],
      ]),
      paint('round', colour),
    ),
    ellipse(0, -290, 166, 166 * TILT, paint('top', colour)),
    ellipse(0, -287, 150, 148 * TILT, SOIL),
    ...plants.map((green, index) => {
      const lean = (index - (stems - 1) / 2) * 62;
      return stroke(
        `M${lean * 0.2} -282C${lean * 0.24} -310 ${lean * 0.4} -340 ${lean * 0.55} -370`,
        darker(green, 0.15),
        9,
      );
    }),
    stroke('M-132 -180L-112 -60', '#ffffff', 14, 0.22),
  ].join('');
}

function bush(colour: string, count: number): string {
  return Array.from({ length: count * 2 }, (_, index) => {
    const angle = -160 + (index * 140) / (count * 2 - 1);
    const length = 0.55 + ((index * 37) % 10) / 22;
    return leaf(0, (index % 3) * -18, angle, length, index % 2 ? colour : lighter(colour, 0.18));
  }).join('');
}

function blades(colour: string): string {
  return [-40, -26, -12, 0, 12, 26, 40]
    .map((lean, index) =>
      stroke(
        `M${lean * 0.3} 0C${lean * 0.5} -60 ${lean * 0.9} -110 ${lean * 1.6} ${-150 - (index % 3) * 30}`,
        index % 2 ? colour : darker(colour, 0.15),
        9,
      ),
    )
    .join('');
}
