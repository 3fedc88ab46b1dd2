import { darker, lighter } from './colour.js';
import { cycled, scatter } from './group.js';
import { leaf } from './plates.js';
import { paint } from './paint.js';
import { at, box, circle, dashes, ellipse, gleam, ground, lying, path, stroke, turn, within } from './pen.js';
import type { Drawer } from './pen.js';

/** Blankets folded in thirds, edges out. */
export const throws: Drawer = (colours) => {
  const [one = '', two = '', three = ''] = cycled(colours, 3);
  return [
    ground(640),
    at(10, 0, 1, folded('low', three, 350, 'weave')),
    at(-14, -152, 1, folded('middle', two, 338, 'knit')),
    at(6, -304, 1, folded('top', one, 330, 'weave')),
    fringe(one, -250, -308, 34),
  ].join('');
};

/** A checked blanket, folded over once to show both its minds. */
export const checkedBlanket: Drawer = ([colour = '#922f33', second = '#2a3a57']) => {
  const cloth = 'M-400 -290H400V290H-400Z';
  const check = (width: number, spread: number, ink: string, opacity: number) => {
    const threads = Array.from({ length: 9 }, (_, index) => -440 + index * spread);
    return threads
      .map((x) => stroke(`M${x} -340V340`, ink, width, opacity) + stroke(`M-460 ${x}H460`, ink, width, opacity))
      .join('');
  };
  const tassels = Array.from({ length: 33 }, (_, index) =>
    stroke(`M${-392 + index * 24.5} 286q${index % 2 ? 6 : -6} 24 0 58`, index % 3 ? lighter(colour, 0.5) : colour, 7),
  ).join('');
  const corner = 'M400 -290L120 -290C160 -150 280 -40 400 -10Z';
  return turn(
    -12,
    tassels,
    lying(cloth, 24),
    path(cloth, paint('weave', lighter(colour, 0.62))),
    within(
      'check',
      cloth,
      check(62, 124, colour, 0.42),
      check(10, 124, second, 0.7),
      stroke('M-460 -60H460', '#ffffff', 4, 0.25),
    ),
    path(cloth, paint('face', '#d9cdb8'), 0.16),
    lying(corner, 10),
    path(corner, paint('face', second)),
    stroke('M120 -290C160 -150 280 -40 400 -10', lighter(second, 0.35), 8, 0.7),
  );
};

/** Cushions that have already been sat on once, for comfort. */
export const cushions: Drawer = (colours) => {
  const [one = '', two = ''] = cycled(colours, 2);
  return [
    at(150, -50, 0.96, ground(460), at(0, -240, 1, turn(9, cushion('back', two)))),
    at(-90, 0, 1.06, ground(500), at(0, -246, 1, turn(-5, cushion('front', one)))),
  ].join('');
};

/** A hot water bottle in a jumper. */
export const hotWaterBottle: Drawer = ([colour = '#d49c93']) => {
  const cover =
    'M-70 -230C-76 -190 -90 -170 -150 -150C-220 -126 -236 -60 -236 40V220C-236 320 -180 360 -100 366C-30 372 30 372 100 366C180 360 236 320 236 220V40C236 -60 220 -126 150 -150C90 -170 76 -190 70 -230Z';
  return turn(
    12,
    at(
      0,
      20,
      1.06,
      lying(`${cover}M-50 -380H50V-220H-50Z`, 22),
      path(
        'M-64 -390C-80 -400 -70 -430 -40 -430H40C70 -430 80 -400 64 -390C40 -370 46 -300 50 -240H-50C-46 -300 -40 -370 -64 -390Z',
        paint('face', '#6d3a34'),
      ),
      box(-34, -452, 68, 34, paint('face', '#3f2a28'), 8),
      path(cover, paint('knit', colour)),
      within(
        'bottle',
        cover,
        ...[-132, 0, 132].map((x) => cable(x, colour)),
        path('M120 -200H260V400H90C190 320 190 40 120 -200Z', darker(colour, 0.5), 0.16),
      ),
      path('M-84 -300C-60 -316 60 -316 84 -300L76 -206C50 -190 -50 -190 -76 -206Z', paint('rib', colour)),
      stroke('M-76 -208C-50 -192 50 -192 76 -208', darker(colour, 0.4), 5, 0.4),
    ),
  );
};

/** Towels in a pile, thick as a good excuse for staying in the bath. */
export const towels: Drawer = (colours) => {
  const pile = cycled(colours, 5).reverse();
  return [
    ground(640),
    ...pile.map((colour, index) =>
      at((index % 2) * 12 - 6, index * -98, 1, folded(`towel${index}`, colour, 330 - index * 8, 'terry', 98)),
    ),
    at(
      -20,
      -98 * pile.length,
      1,
      leaf(-120, -6, -8, 1.1, '#7d9a76'),
      leaf(-60, -12, -30, 1, '#94ad8a'),
      leaf(-10, -6, 6, 1.05, '#7d9a76'),
      stroke('M-190 -2C-60 -14 60 -10 130 -4', '#6b7d58', 6),
    ),
  ].join('');
};

/** Bars of soap on a rack of slats. */
export const soaps: Drawer = (colours) => {
  const [one = '', two = '', three = ''] = cycled(colours, 3);
  return [
    ground(640),
    ...[-300, 300].map((x) => box(x - 22, -66, 44, 66, paint('shade', '#a8773f'), 6)),
    ...[0, 1, 2].map((index) =>
      box(-380 + index * 6, -98 + index * 15, 760 - index * 12, 20, paint('top', index % 2 ? '#b98a4e' : '#c89d66'), 8),
    ),
    at(-150, -92, 1, bar(two)),
    at(160, -84, 1, bar(three)),
    at(
      10,
      -196,
      1.04,
      bar(one),
      stroke('M-14 -142C-10 -90 -18 -50 -14 0M-172 -70C-60 -60 60 -60 172 -70', '#b98d54', 7),
      stroke('M-14 -136C-80 -190 -96 -120 -14 -134C70 -192 84 -118 -14 -134', '#b98d54', 7),
    ),
    ...scatter(12, 31).map(([x, y, size]) =>
      circle(Math.round(230 + x * 230), Math.round(-60 - y * 330), 8 + size * 24, '#ffffff', 0.28),
    ),
  ].join('');
};

function folded(name: string, colour: string, half: number, cloth: 'weave' | 'knit' | 'terry', height = 152): string {
  const edge = `M${-half + 60} ${-height}H${half - 14}Q${half} ${-height} ${half} ${-height + 14}V-14Q${half} 0 ${half - 14} 0H${-half + 60}C${-half - 26} 0 ${-half - 26} ${-height} ${-half + 60} ${-height}Z`;
  const third = height / 3;
  return [
    path(edge, paint(cloth, colour)),
    path(edge, paint('face', colour), 0.38),
    within(
      name,
      edge,
      ...[1, 2].map((index) =>
        stroke(
          `M${-half - 10} ${-third * index}C${-half + 120} ${-third * index + 10} ${half - 120} ${-third * index - 8} ${half + 10} ${-third * index + 2}`,
          darker(colour, 0.5),
          5,
          0.5,
        ),
      ),
      ...[1, 2].map((index) =>
        stroke(
          `M${-half - 10} ${-third * index + 6}C${-half + 120} ${-third * index + 16} ${half - 120} ${-third * index - 2} ${half + 10} ${-third * index + 8}`,
          lighter(colour, 0.5),
          3,
          0.4,
        ),
      ),
      path(
        `M${-half - 20} ${-height}H${-half + 70}C${-half + 10} ${-height * 0.7} ${-half + 10} ${-height * 0.3} ${-half + 70} 0H${-half - 20}Z`,
        lighter(colour, 0.4),
        0.25,
      ),
      path(`M${-half} -26H${half}V0H${-half}Z`, darker(colour, 0.5), 0.22),
    ),
    stroke(`M${half - 70} ${-height + 4}V-4`, darker(colour, 0.3), 4, 0.35),
    stroke(`M${half - 56} ${-height + 4}V-4`, lighter(colour, 0.45), 8, 0.5),
  ].join('');
}

function fringe(colour: string, left: number, y: number, count: number): string {
  return Array.from({ length: count }, (_, index) =>
    stroke(
      `M${left + index * 15.5} ${y - 4}q${index % 2 ? 5 : -5} 26 ${index % 3} 58`,
      index % 2 ? darker(colour, 0.08) : lighter(colour, 0.18),
      6.5,
    ),
  ).join('');
}

function cushion(name: string, colour: string): string {
  const shape =
    'M-240 -236C-150 -206 150 -206 240 -236C262 -244 268 -226 258 -206C228 -110 228 110 258 206C268 230 258 246 236 238C150 212 -150 212 -236 238C-258 246 -268 230 -258 206C-228 110 -228 -110 -258 -206C-268 -226 -262 -244 -240 -236Z';
  return [
    path(shape, paint('weave', colour)),
    path(shape, paint('ball', colour), 0.5),
    within(
      `cushion-${name}`,
      shape,
      ...[-150, -90, -30, 30, 90, 150].map((x) =>
        stroke(`M${x} -260C${x * 0.9} -80 ${x * 0.9} 80 ${x} 260`, lighter(colour, 0.55), x % 60 === 0 ? 6 : 12, 0.5),
      ),
      path('M60 260C200 200 240 60 240 -200L300 -260V300H40Z', darker(colour, 0.5), 0.2),
    ),
    dashes('M-226 -220C-150 -194 150 -194 226 -220M226 222C150 196 -150 196 -226 222', lighter(colour, 0.5), 3, '9 10'),
    stroke(
      'M-214 -190C-190 -170 -170 -160 -140 -152M206 -190C190 -172 170 -160 150 -154',
      darker(colour, 0.4),
      5,
      0.25,
    ),
  ].join('');
}

function cable(x: number, colour: string): string {
  const turns = Array.from({ length: 8 }, (_, index) => -200 + index * 76);
  return [
    box(x - 40, -240, 80, 640, darker(colour, 0.18)),
    ...turns.map((y) =>
      stroke(`M${x - 22} ${y}C${x - 22} ${y + 34} ${x + 22} ${y + 42} ${x + 22} ${y + 76}`, lighter(colour, 0.16), 24),
    ),
    ...turns.map((y) =>
      stroke(
        `M${x + 22} ${y}C${x + 22} ${y + 20} ${x + 12} ${y + 26} ${x + 8} ${y + 30}M${x - 8} ${y + 46}C${x - 16} ${y + 52} ${x - 22} ${y + 60} ${x - 22} ${y + 76}`,
        colour,
        24,
      ),
    ),
  ].join('');
}

function bar(colour: string): string {
  return [
    path(
      'M-170 -96C-170 -130 -150 -142 -120 -144H120C150 -142 170 -130 170 -96V-30C170 -8 156 0 134 0H-134C-156 0 -170 -8 -170 -30Z',
      paint('face', colour),
    ),
    path(
      'M-166 -100C-164 -130 -146 -140 -118 -142H118C146 -140 164 -130 166 -100C100 -86 -100 -86 -166 -100Z',
      lighter(colour, 0.4),
      0.7,
    ),
    ...scatter(16, colour.charCodeAt(1)).map(([x, y, size]) =>
      ellipse(
        Math.round(x * 280 - 140),
        Math.round(-80 + y * 66),
        2 + size * 4,
        2 + size * 2,
        darker(colour, 0.4),
        0.35,
      ),
    ),
    gleam('M-140 -112C-130 -124 -110 -128 -80 -129', 8, 0.6),
  ].join('');
}
