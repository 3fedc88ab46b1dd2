import { darker, lighter } from './colour.js';
import { cycled, scatter } from './group.js';
import { paint } from './paint.js';
import { at, box, circle, ellipse, lying, path, stroke, turn } from './pen.js';
import { leaf } from './plates.js';
import type { Drawer } from './pen.js';

const STEEL = '#c3cacd';
const BRASS = '#c9a052';

/** A cook's knife and the end of a leek. */
export const cooksKnife: Drawer = ([wood = '#72503a']) => {
  const blade = 'M-470 6C-380 -66 -220 -92 110 -92L116 40C-100 66 -330 60 -470 6Z';
  const handle =
    'M140 -92C240 -104 330 -84 400 -88C446 -90 462 -60 452 -24C440 16 400 -2 340 -16C270 -30 200 0 146 -8Z';
  return turn(
    -32,
    lying(blade, 18),
    lying(handle, 20),
    path(blade, paint('blade', STEEL)),
    path('M-470 6C-380 50 -100 50 116 26L116 40C-100 66 -330 60 -470 6Z', '#ffffff', 0.55),
    stroke('M-440 -12C-340 -62 -200 -82 104 -84', '#ffffff', 4, 0.7),
    path('M108 -94H144V-6L118 42H112Z', paint('blade', BRASS)),
    path(handle, paint('face', wood)),
    ...[0, 1, 2].map((index) =>
      stroke(
        `M156 ${-74 + index * 22}C240 ${-88 + index * 22} 320 ${-60 + index * 16} ${430 - index * 20} ${-66 + index * 16}`,
        darker(wood, 0.35),
        3,
        0.4,
      ),
    ),
    ...[190, 280, 372].map((x) => circle(x, -54, 11, paint('metal', BRASS))),
    at(-330, 170, 1, turn(14, leek())),
  );
};

/** Three small knives that differ in the handle only. */
export const paringKnives: Drawer = (colours) => {
  const [one = '', two = '', three = ''] = cycled(colours, 3);
  return turn(-24, at(-60, -200, 1.15, paring(one)), at(60, 0, 1.15, paring(two)), at(-20, 200, 1.15, paring(three)));
};

/** A board from above, with half a loaf on it. */
export const breadBoard: Drawer = ([wood = '#c89d66']) => {
  const board =
    'M-430 -230H250C290 -230 300 -200 310 -150C320 -96 350 -72 400 -70H440C520 -70 520 70 440 70H400C350 72 320 96 310 150C300 200 290 230 250 230H-430C-460 230 -470 216 -470 190V-190C-470 -216 -460 -230 -430 -230Z';
  return turn(
    -20,
    lying(board, 22),
    path(board, paint('face', wood)),
    ...[-180, -128, -64, -10, 52, 104, 176].map((y, index) =>
      stroke(
        `M-456 ${y}C-250 ${y + (index % 2 ? 26 : -20)} 0 ${y - (index % 2 ? 18 : -24)} ${y > -90 && y < 90 ? 390 : 290} ${y * 0.7}`,
        darker(wood, 0.22),
        3.5,
        0.38,
      ),
    ),
    circle(438, 0, 26, darker(wood, 0.55)),
    circle(442, 4, 24, '#d8cdb9'),
    at(-120, -6, 1, loaf()),
    ...scatter(16, 5).map(([x, y, size]) =>
      circle(Math.round(90 + x * 170), Math.round(-110 + y * 250), 3 + size * 6, '#b07a3e'),
    ),
  );
};

/** Scissors that cut to the very tip. */
export const scissors: Drawer = ([colour = '#c9a052']) => {
  const one = blade(colour, -9);
  const other = blade(colour, 9);
  return turn(
    38,
    at(0, 40, 1.1, one, other, circle(0, 0, 20, paint('ball', BRASS)), stroke('M-9 -9L9 9', darker(BRASS, 0.4), 5)),
  );
};

function blade(colour: string, degrees: number): string {
  const side = Math.sign(degrees);
  const cut = `M${side * 4} 30C${side * 34} 0 ${side * 36} -40 ${side * 32} -90L${side * 6} -480C${side * -6} -470 ${side * -26} -120 ${side * -18} 20Z`;
  const shank = `M${side * -14} 0L${side * -60} 190L${side * -22} 196L${side * 20} 10Z`;
  const centre = side * -96;
  const ring = `M${centre - 80} 296A80 116 0 0 1 ${centre + 80} 296A80 116 0 0 1 ${centre - 80} 296Z`;
  const bow = (lift: number, ink: string, width: number, opacity: number) =>
    `<path d="${ring}" transform="rotate(${side * 12} ${centre} 296) translate(0 ${lift})" fill="none" stroke="${ink}" stroke-width="${width}" opacity="${opacity}"/>`;
  return turn(
    degrees,
    lying(cut, 14),
    path(cut, paint('blade', STEEL)),
    path(shank, paint('face', colour)),
    bow(10, '#2a1f18', 54, 0.13),
    bow(0, colour, 38, 1),
    bow(-8, lighter(colour, 0.5), 6, 0.7),
  );
}

function paring(colour: string): string {
  const cut = 'M-300 14C-240 -24 -160 -36 -20 -36V26C-120 36 -230 34 -300 14Z';
  const handle = 'M-10 -34C60 -44 150 -38 210 -40C250 -40 252 26 212 28C150 30 60 20 -10 28Z';
  return [
    lying(cut, 14),
    lying(handle, 16),
    path(cut, paint('blade', STEEL)),
    path('M-300 14C-230 26 -120 26 -20 16V26C-120 36 -230 34 -300 14Z', '#ffffff', 0.6),
    box(-24, -36, 18, 64, paint('metal', BRASS), 3),
    path(handle, paint('face', colour)),
    stroke('M6 -24C80 -32 150 -26 206 -28', lighter(colour, 0.5), 5, 0.6),
    circle(206, -6, 9, darker(colour, 0.5)),
  ].join('');
}

function loaf(): string {
  const crust =
    'M-210 -20C-216 -120 -110 -158 0 -154C110 -158 206 -110 206 -14C206 90 110 140 0 138C-120 140 -206 90 -210 -20Z';
  return [
    lying(crust, 16),
    path(crust, paint('ball', '#b8783a')),
    ...[-110, -36, 40, 112].map((x) =>
      path(
        `M${x - 28} -92C${x + 14} -60 ${x + 14} 40 ${x - 18} 92C${x + 40} 44 ${x + 40} -60 ${x - 28} -92Z`,
        '#f2dcb4',
        0.85,
      ),
    ),
    ...scatter(40, 12).map(([x, y, size]) =>
      circle(Math.round(x * 280 - 140), Math.round(y * 180 - 90), 2 + size * 3, '#fff5df', 0.5),
    ),
  ].join('');
}

function leek(): string {
  return [
    lying('M-120 -30H190V30H-120Z', 12),
    path('M-120 -30C-40 -38 80 -34 190 -40L240 -10L190 36C80 28 -40 34 -120 30Z', paint('face', '#dfe3b4')),
    path('M60 -35L190 -40L240 -10L190 36L60 30Z', paint('face', '#8fa763')),
    ...[-14, 2, 16].map((y) => stroke(`M-110 ${y}C0 ${y - 4} 100 ${y - 2} 214 ${y - 6}`, '#6f8a4b', 3, 0.45)),
    ellipse(-120, 0, 15, 30, '#f5f3da'),
    ellipse(-120, 0, 8, 18, '#c9d29a'),
    leaf(300, 90, 160, 0.5),
  ].join('');
}
