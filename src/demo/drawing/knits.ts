import { darker, lighter } from './colour.js';
import { cycled } from './group.js';
import { paint } from './paint.js';
import { at, box, circle, dashes, ellipse, ground, lying, mirrored, path, stroke, turn, within } from './pen.js';
import type { Drawer } from './pen.js';

/** A jumper laid out for tomorrow; its other colours as balls of the same wool. */
export const jumper: Drawer = ([colour = '#2a3a57', ...others]) => {
  const sleeve = 'M-170 -330C-260 -310 -300 -240 -330 -130L-420 190L-310 224L-196 -40Z';
  const body =
    'M-92 -350C-120 -346 -150 -338 -176 -328C-206 -200 -204 60 -200 300C-100 322 100 322 200 300C204 60 206 -200 176 -328C150 -338 120 -346 92 -350C60 -300 -60 -300 -92 -350Z';
  const cuff = 'M-424 184L-306 220L-318 276C-360 270 -410 252 -440 238Z';
  const half = [
    lying(sleeve, 16),
    lying(cuff, 16),
    path(sleeve, paint('knit', colour)),
    path(sleeve, paint('face', colour), 0.3),
    path(cuff, paint('rib', colour)),
    stroke('M-196 -40L-310 224', darker(colour, 0.45), 5, 0.35),
  ];
  return [
    at(
      0,
      -60,
      1.08,
      ...half,
      mirrored(...half),
      lying(body, 18),
      path(body, paint('knit', colour)),
      path(body, paint('face', colour), 0.28),
      path('M-200 262C-100 284 100 284 200 262L204 330C100 352 -100 352 -204 330Z', paint('rib', colour)),
      stroke('M-200 264C-100 286 100 286 200 264', darker(colour, 0.4), 4, 0.4),
      path('M-96 -352C-60 -296 60 -296 96 -352C60 -372 -60 -372 -96 -352Z', darker(colour, 0.55)),
      `<path d="M-96 -352C-60 -290 60 -290 96 -352" fill="none" stroke="${paint('rib', colour)}" stroke-width="30"/>`,
      stroke(
        'M-176 -328C-190 -200 -196 -120 -196 -40M176 -328C190 -200 196 -120 196 -40',
        darker(colour, 0.45),
        4,
        0.35,
      ),
      box(-20, -296, 40, 22, '#f3ead8', 3),
    ),
    ...others.slice(0, 7).map((other, index) => at(-402 + index * 134, 440 + (index % 2) * 18, 1, wool(other))),
  ].join('');
};

/** Socks in pairs, as they will never be again. */
export const socks: Drawer = (colours) => {
  const [one = '', two = ''] = cycled(colours, 2);
  return [
    at(-170, -20, 1.06, turn(-10, sock('a', two, one), at(90, 46, 1, sock('b', two, one)))),
    at(190, 90, 1.06, turn(8, sock('c', one, two), at(90, 46, 1, sock('d', one, two)))),
  ].join('');
};

/** A hat with a turned-up brim and no bobble; the bobble was voted out. */
export const woolHat: Drawer = (colours) => {
  const [one = '', two = '', three = ''] = cycled(colours, 3);
  return [
    at(-260, -80, 0.8, ground(360), hat('left', two)),
    at(270, -90, 0.78, ground(360), hat('right', three)),
    at(0, 0, 1.16, ground(380), hat('front', one)),
  ].join('');
};

/** A scarf on a peg. */
export const scarf: Drawer = ([colour = '#b4602f', stripe = '#dccdb2']) => {
  const left = 'M-30 -330C-130 -280 -150 -100 -150 60V330H-6V40C-6 -100 0 -240 20 -320Z';
  const right = 'M-20 -330C60 -300 30 -140 40 20L50 420H196L186 0C176 -160 130 -320 20 -350Z';
  const stripes = (x: number, y: number) => [0, 40, 80].map((offset) => box(x, y + offset, 170, 20, stripe)).join('');
  const fringe = (x: number, y: number) =>
    Array.from({ length: 12 }, (_, index) =>
      stroke(
        `M${x + index * 12.4} ${y}q${index % 2 ? 5 : -4} 30 0 66`,
        index % 2 ? darker(colour, 0.14) : lighter(colour, 0.1),
        8,
      ),
    ).join('');
  return at(
    -20,
    -10,
    1.1,
    box(-420, -420, 880, 70, paint('face', '#c89d66'), 10),
    path('M-420 -356H460V-344H-420Z', '#2a1f18', 0.22),
    ...[-300, 340].map((x) => circle(x, -386, 30, '#2a1f18', 0.15) + circle(x - 4, -392, 28, paint('ball', '#a8773f'))),
    path('M-110 -220C-110 -60 -120 160 -116 400H50V-100L80 470H226C216 200 220 -160 120 -280Z', '#2a1f18', 0.12),
    fringe(-146, 330),
    path(left, paint('knit', colour)),
    within('scarf-left', left, stripes(-160, 170), path(left, paint('shade', colour), 0.22)),
    fringe(54, 420),
    path(right, paint('knit', colour)),
    within('scarf-right', right, stripes(36, 262)),
    path(right, paint('face', colour), 0.22),
    stroke('M-20 -330C60 -300 30 -140 40 20L50 420', darker(colour, 0.45), 6, 0.35),
    circle(6, -378, 36, '#2a1f18', 0.2),
    circle(0, -386, 32, paint('ball', '#a8773f')),
  );
};

function wool(colour: string): string {
  return [
    lying('M-52 0A52 52 0 0 1 52 0A52 52 0 0 1 -52 0Z', 10),
    circle(0, 0, 54, paint('ball', colour)),
    turn(
      -30,
      ...[-30, -15, 0, 15, 30].map((y) =>
        stroke(
          `M${-Math.sqrt(2700 - y * y)} ${y}Q0 ${y + 22} ${Math.sqrt(2700 - y * y)} ${y}`,
          y % 2 ? lighter(colour, 0.3) : darker(colour, 0.25),
          4,
          0.6,
        ),
      ),
    ),
  ].join('');
}

function sock(name: string, colour: string, accent: string): string {
  const shape =
    'M-80 -330H60L56 20C60 70 100 96 170 120C236 144 236 226 166 232C100 236 20 220 -30 180C-80 140 -86 80 -84 20Z';
  return [
    lying(shape, 14),
    path(shape, paint('knit', colour)),
    within(
      `sock-${name}`,
      shape,
      path('M-100 -340H80V-240H-100Z', paint('rib', accent)),
      path('M130 90H260V260H130C160 200 150 140 130 90Z', paint('knit', accent)),
      path('M-100 90C-40 70 10 120 -10 220H-100Z', paint('knit', accent)),
      box(-100, -190, 200, 16, accent),
      box(-100, -160, 200, 16, accent),
      path('M20 -340H80V60L20 40Z', darker(colour, 0.4), 0.14),
    ),
  ].join('');
}

function hat(name: string, colour: string): string {
  const crown = 'M-190 -110C-196 -280 -110 -370 0 -370C110 -370 196 -280 190 -110Z';
  return [
    path(crown, paint('knit', colour)),
    within(
      `hat-${name}`,
      crown,
      ...[-120, -60, 0, 60, 120].map((x) =>
        stroke(`M${x * 1.3} -110C${x * 1.3} -240 ${x * 0.7} -340 0 -372`, darker(colour, 0.4), 5, 0.3),
      ),
      path('M40 -380H220V-90H90C130 -200 110 -320 40 -380Z', darker(colour, 0.5), 0.25),
      path('M-180 -120C-180 -250 -130 -330 -60 -350C-110 -290 -130 -200 -128 -120Z', lighter(colour, 0.5), 0.16),
    ),
    path(
      'M-204 -130C-206 -142 -198 -150 -186 -150H186C198 -150 206 -142 204 -130L200 -22Q198 0 176 0H-176Q-198 0 -200 -22Z',
      paint('rib', colour),
    ),
    path('M60 -150H186C198 -150 206 -142 204 -130L200 -22Q198 0 176 0H40Z', darker(colour, 0.5), 0.2),
    ellipse(0, -148, 190, 8, darker(colour, 0.4), 0.4),
    box(96, -96, 62, 44, '#8a5a38', 5),
    dashes('M102 -90H152V-58H102Z', '#d9b48a', 2, '4 4'),
  ].join('');
}
