import { darker, lighter } from './colour.js';
import { cycled } from './group.js';
import { pencil } from './paper.js';
import { paint } from './paint.js';
import { at, box, circle, ellipse, gleam, ground, lying, path, stroke, turn, turned, TILT } from './pen.js';
import type { Drawer } from './pen.js';

const BRASS = '#c9a052';

/** One pen at work and the others capped. */
export const fountainPens: Drawer = (colours) => {
  const [one = '', two = '', three = ''] = cycled(colours, 3);
  return turn(
    -38,
    at(-30, -170, 1, capped(two)),
    at(-10, 10, 1.08, uncapped(one)),
    at(40, 190, 1, capped(three)),
    stroke('M-560 120C-520 60 -480 170 -440 110C-410 66 -400 150 -360 120', one, 7, 0.75),
  );
};

/** A dozen pencils on the way out of their box. */
export const pencils: Drawer = (colours) => {
  const shades = cycled(colours, 9);
  return turn(
    -16,
    lying('M-300 20H300V400H-300Z', 20),
    ...shades.map((colour, index) =>
      at(-236 + index * 59, -90 + ((index * 37) % 60), 1.7, turn(180, pencil(colour, 250))),
    ),
    path('M-300 20H300V400H-300Z', paint('face', '#d3b88e')),
    path('M-300 20H300V60H-300Z', '#2a1f18', 0.1),
    box(-180, 120, 360, 170, '#f4ead6', 6),
    stroke('M-110 176H110M-70 216H70', '#6b5a48', 7, 0.75),
    circle(0, 252, 10, '#a44e3a'),
  );
};

/** Ink in a square bottle, and the colour it dries to. */
export const inkBottles: Drawer = (colours) => {
  const [one = '', two = '', three = ''] = cycled(colours, 3);
  return [
    at(-250, -60, 0.86, ground(230), bottle(two)),
    at(250, -74, 0.84, ground(230), bottle(three)),
    at(0, 10, 1.14, ground(230), bottle(one)),
  ].join('');
};

/** Wax, a seal and the proof that they work. */
export const sealAndWax: Drawer = ([wax = '#922f33', second = '#31534a']) =>
  [
    at(
      -30,
      130,
      1,
      turn(
        -8,
        lying('M-350 -220H350V220H-350Z', 18),
        path('M-350 -220H350V220H-350Z', paint('face', '#e8ddc6')),
        path('M-348 -218L0 60L348 -218Z', paint('face', '#f1e8d6')),
        stroke('M-348 -218L0 60L348 -218', '#c9b998', 3),
      ),
    ),
    at(-36, 180, 1, seal(wax)),
    at(60, -240, 1, turn(64, stick(wax))),
    at(-130, -300, 1, turn(76, stick(second))),
    at(300, -40, 1.1, turn(28, stamp())),
  ].join('');

function uncapped(colour: string): string {
  return [
    lying('M-300 -30H330Q372 0 330 30H-300L-420 4Z', 16),
    path('M-300 -26C-350 -22 -390 -8 -424 4C-390 14 -350 24 -300 26Z', paint('blade', BRASS)),
    stroke('M-420 4H-330', darker(BRASS, 0.5), 3),
    circle(-328, 3, 7, darker(BRASS, 0.5)),
    path('M-300 -28C-230 -38 -180 -36 -130 -38V38C-180 36 -230 38 -300 28Z', paint('face', darker(colour, 0.3))),
    path('M-130 -42H310C356 -40 372 -20 372 0C372 20 356 40 310 42H-130Z', paint('face', colour)),
    box(-140, -42, 20, 84, paint('metal', BRASS)),
    box(300, -41, 12, 82, paint('metal', BRASS)),
    stroke('M-100 -24H290', '#ffffff', 7, 0.4),
  ].join('');
}

function capped(colour: string): string {
  return [
    lying('M-330 -34H330Q372 0 330 34H-330Q-372 0 -330 -34Z', 16),
    path('M-60 -38H310C352 -36 366 -18 366 0C366 18 352 36 310 38H-60Z', paint('face', colour)),
    path('M-320 -44H-40V44H-320C-356 42 -372 20 -372 0C-372 -20 -356 -42 -320 -44Z', paint('face', colour)),
    box(-66, -44, 28, 88, paint('metal', BRASS)),
    box(-326, -44, 10, 88, paint('metal', BRASS)),
    path('M-326 -10H-120C-100 -10 -100 14 -120 14H-326Z', paint('blade', BRASS)),
    stroke('M-20 -22H300', '#ffffff', 6, 0.38),
  ].join('');
}

function bottle(ink: string): string {
  return [
    path(
      'M-150 -230H150C166 -230 172 -222 172 -206V-24C172 -8 164 0 148 0H-148C-164 0 -172 -8 -172 -24V-206C-172 -222 -166 -230 -150 -230Z',
      paint('glass', '#dcebe9'),
    ),
    path(
      'M-146 -190H146C152 -190 154 -186 154 -180V-40C154 -28 148 -22 138 -22H-138C-148 -22 -154 -28 -154 -40V-180C-154 -186 -152 -190 -146 -190Z',
      paint('round', ink),
    ),
    path('M-150 -230L-110 -262H110L150 -230Z', paint('glass', '#dcebe9')),
    box(-78, -290, 156, 36, paint('glass', '#dcebe9'), 6),
    path(
      turned([
        [84, -370],
        [88, -350],
        [88, -288],
      ]),
      paint('round', '#2f2a28'),
    ),
    ellipse(0, -370, 84, 84 * TILT, '#4a4340'),
    box(-104, -150, 208, 104, '#f6efdf', 4),
    stroke('M-60 -118H60', '#4a4340', 6, 0.8),
    circle(0, -82, 18, ink),
    gleam('M-150 -196V-50', 10, 0.5),
    gleam('M-124 -246L-100 -256H-20', 6, 0.5),
  ].join('');
}

function seal(wax: string): string {
  const drop = 'M-96 -20C-110 -80 -50 -112 0 -104C60 -116 104 -70 100 -14C116 50 70 96 6 98C-60 108 -112 56 -96 -20Z';
  return [
    lying(drop, 8),
    path(drop, paint('ball', wax)),
    circle(0, -2, 66, darker(wax, 0.22)),
    circle(3, 2, 62, paint('ball', wax)),
    path('M-34 30V-14A34 34 0 0 1 34 -14V30H16V-12A16 16 0 0 0 -16 -12V30Z', lighter(wax, 0.32), 0.9),
  ].join('');
}

function stick(wax: string): string {
  return [
    lying('M-26 -190H26V190H-26Z', 12),
    path('M-26 -176C-22 -200 20 -206 26 -180V190H-26Z', paint('face', wax)),
    box(-26, -190, 14, 378, lighter(wax, 0.25), 5),
    path('M-27 40H27V150H-27Z', '#f4ead6'),
    stroke('M0 -190C4 -214 -8 -222 4 -236', '#f1e7d2', 6),
  ].join('');
}

function stamp(): string {
  return [
    lying('M-40 -150Q0 -190 40 -150L34 70H70V130H-70V70H-34Z', 16),
    path('M-30 70C-24 10 -56 -40 -50 -110C-46 -170 46 -170 50 -110C56 -40 24 10 30 70Z', paint('round', '#72503a')),
    box(-38, 60, 76, 28, paint('metal', BRASS), 4),
    box(-66, 84, 132, 52, paint('metal', BRASS), 8),
    gleam('M-26 -120C-30 -80 -22 -40 -18 0', 10, 0.4),
  ].join('');
}
