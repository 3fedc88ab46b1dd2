import { brightness, darker, lighter } from './colour.js';
import { cycled } from './group.js';
import { paint } from './paint.js';
import { at, box, circle, dashes, ellipse, lying, path, stroke, turn, within } from './pen.js';
import type { Drawer } from './pen.js';

const PAGE = '#f7f1e3';
const BRASS = '#c9a052';

/** Hard covers, an elastic and a ribbon, three to a fan. */
export const notebooks: Drawer = (colours) => {
  const [one = '', two = '', three = ''] = cycled(colours, 3);
  return [
    at(-190, 30, 0.94, turn(-24, notebook(two))),
    at(180, -10, 0.94, turn(20, notebook(three))),
    at(-6, 10, 1, turn(-3, notebook(one))),
  ].join('');
};

/** Half bound, cornered and labelled: a book for sums and grudges. */
export const ledger: Drawer = ([colour = '#31534a', cloth = '#a44e3a']) => {
  const cover = rectangle(-300, -390, 600, 780, 14);
  return turn(
    -10,
    lying(rectangle(-300, -390, 612, 790, 14), 24),
    path(rectangle(-286, -380, 600, 784, 12), PAGE),
    stroke('M-270 397H306', '#d8ccb4', 2),
    stroke('M307 -366V398M312 -366V398', '#d8ccb4', 2),
    path(cover, paint('weave', colour)),
    path(cover, paint('face', colour), 0.5),
    within(
      'ledger',
      cover,
      path('M-300 -390H-150V390H-300Z', paint('face', cloth)),
      path('M300 -390H160L300 -250ZM300 390H160L300 250Z', paint('face', cloth)),
    ),
    stroke('M-150 -390V390', darker(cloth, 0.35), 3, 0.6),
    stroke('M-262 -390V390', darker(cloth, 0.4), 6, 0.3),
    ...[-300, -200, 0, 200, 300].map((y) => stroke(`M-298 ${y}H-152`, BRASS, 5, 0.9)),
    box(-70, -230, 250, 150, '#f4ead4', 6),
    `<rect x="-58" y="-218" width="226" height="126" fill="none" stroke="${BRASS}" stroke-width="4"/>`,
    stroke('M-20 -170H130M6 -138H104', '#6b5a48', 5, 0.8),
  );
};

/** Three thin books for three pockets. */
export const pocketBooks: Drawer = (colours) =>
  cycled(colours, 3)
    .map((colour, index) => {
      const shape = rectangle(-190, -270, 380, 540, 18);
      const motif = [waves, dots, hills][index] ?? waves;
      return at(
        (index - 1) * 250,
        (index - 1) * -26 + 10,
        1.02,
        turn(
          (index - 1) * 9 - 4,
          lying(shape, 16),
          path(rectangle(-184, -266, 382, 544, 16), PAGE),
          path(shape, paint('face', colour)),
          within(`pocket${index}`, shape, motif(colour)),
          box(-90, -200, 180, 96, '#f6eedd', 8),
          stroke('M-58 -166H58M-36 -138H36', '#6b5a48', 5, 0.75),
          stroke('M-184 -110V-60M-184 60V110', '#b9c1c6', 6),
        ),
      );
    })
    .join('');

/** A year lying open, with a ribbon and a pencil. */
export const diary: Drawer = ([colour = '#643d50']) => {
  const lines = Array.from({ length: 8 }, (_, index) => -200 + index * 62);
  const page = (side: number) => [
    path(
      `M0 -300C${side * 90} -330 ${side * 300} -322 ${side * 410} -306V318C${side * 300} 306 ${side * 90} 300 0 326Z`,
      paint('top', PAGE),
    ),
    ...lines.map((y) =>
      stroke(`M${side * 40} ${y}C${side * 150} ${y - 12} ${side * 280} ${y - 8} ${side * 376} ${y}`, '#b9c4c8', 3, 0.8),
    ),
    stroke(`M${side * 44} -256C${side * 120} -268 ${side * 160} -268 ${side * 200} -266`, colour, 8, 0.8),
  ];
  return turn(
    -8,
    lying(rectangle(-440, -330, 880, 680, 20), 24),
    path(rectangle(-440, -330, 880, 680, 20), paint('face', colour)),
    path('M-424 -310H424V336H-424Z', '#e4d9c2'),
    ...page(-1),
    ...page(1),
    path('M-60 -312C-20 -304 0 -298 0 -300V326C0 322 -20 314 -60 312Z', darker(PAGE, 0.3), 0.28),
    stroke(
      'M-330 -140C-280 -156 -240 -130 -190 -142M-330 -80C-260 -90 -200 -72 -150 -84M-330 44C-270 34 -230 52 -200 40',
      '#4a4f5a',
      5,
      0.7,
    ),
    path('M120 -316H150C156 -100 128 120 160 420L138 396L112 424C92 120 126 -100 120 -316Z', paint('face', '#b4602f')),
    at(270, 70, 1, turn(58, pencil('#cd9a3f', 420))),
  );
};

/** Paper, envelopes and twine: an excuse taken away. */
export const letterSet: Drawer = ([colour = '#a5c1d2', second = '#dccdb2']) =>
  [
    at(110, -150, 1, turn(9, sheet())),
    at(-130, 120, 1, turn(-14, envelope(second))),
    at(
      90,
      190,
      1.04,
      turn(
        6,
        envelope(colour),
        stroke('M-300 10C-100 4 100 16 300 8M-16 -200C-10 -60 -22 60 -14 200', '#b98d54', 8),
        bow(),
      ),
    ),
  ].join('');

/** Six views of places that do not exist. */
export const postcards: Drawer = () =>
  [
    at(-210, -190, 1, turn(-16, card('a', '#a5c1d2', hillScene()))),
    at(220, -170, 1, turn(12, card('b', '#f0d9a8', duneScene()))),
    at(-160, 190, 1, turn(8, card('c', '#e7b79c', eveningScene()))),
    at(200, 200, 1.02, turn(-7, card('d', '#c9dbe0', lighthouseScene()))),
  ].join('');

export function pencil(colour: string, length: number): string {
  return [
    lying(`M-12 ${-length / 2}H12V${length / 2}L0 ${length / 2 + 44}L-12 ${length / 2}Z`, 8),
    box(-13, -length / 2, 26, length, paint('face', colour)),
    box(-13, -length / 2, 8, length, lighter(colour, 0.3)),
    box(5, -length / 2, 8, length, darker(colour, 0.2)),
    path(
      `M-13 ${length / 2}L0 ${length / 2 + 48}L13 ${length / 2}C8 ${length / 2 - 7} 4 ${length / 2 + 5} 0 ${length / 2}C-4 ${length / 2 - 6} -8 ${length / 2 + 5} -13 ${length / 2}Z`,
      '#e3c397',
    ),
    path(`M-4.5 ${length / 2 + 31}L0 ${length / 2 + 48}L4.5 ${length / 2 + 31}Z`, '#333333'),
    box(-13, -length / 2 - 6, 26, 14, lighter(colour, 0.6), 3),
  ].join('');
}

function notebook(colour: string): string {
  const cover = rectangle(-215, -310, 430, 620, 26);
  return [
    lying(cover, 20),
    path('M60 300H84V392L72 376L60 392Z', darker(colour, 0.2)),
    path(rectangle(-206, -302, 430, 622, 22), PAGE),
    stroke('M219 -284V306M-190 315H210', '#d5c8ae', 2),
    path(cover, paint('face', colour)),
    stroke('M-176 -310V310', darker(colour, 0.25), 4, 0.4),
    box(146, -311, 20, 622, darker(colour, 0.4)),
    box(148, -311, 6, 622, lighter(colour, 0.15)),
    path(rectangle(-110, 196, 150, 44, 6), brightness(colour) > 0.6 ? darker(colour, 0.12) : lighter(colour, 0.12)),
  ].join('');
}

function sheet(): string {
  return [
    lying(rectangle(-230, -310, 460, 620, 4), 14),
    path(rectangle(-230, -310, 460, 620, 4), paint('top', PAGE)),
    stroke('M-170 -220C-130 -236 -100 -206 -50 -222', '#3b4658', 6, 0.8),
    ...[-150, -104, -58, -12, 34].map((y, index) =>
      stroke(
        `M-170 ${y}C-90 ${y - 14} -20 ${y + 12} 60 ${y - 2}C110 ${y - 8} 140 ${y + 6} ${170 - index * 12} ${y}`,
        '#3b4658',
        4,
        0.6,
      ),
    ),
  ].join('');
}

function envelope(colour: string): string {
  return [
    lying(rectangle(-300, -195, 600, 390, 10), 16),
    path(rectangle(-300, -195, 600, 390, 10), paint('face', colour)),
    path('M-296 190L-20 -20H20L296 190', darker(colour, 0.12), 0.5),
    path('M-298 -190L0 60L298 -190Z', paint('face', lighter(colour, 0.16))),
    stroke('M-296 -188L0 60L296 -188', darker(colour, 0.22), 3, 0.6),
  ].join('');
}

function bow(): string {
  return stroke(
    'M-14 8C-90 -70 -120 20 -14 8C80 -74 110 24 -14 8C-40 50 -60 70 -70 100M-14 8C10 50 20 80 20 104',
    '#b98d54',
    8,
  );
}

function card(name: string, sky: string, scene: string): string {
  return [
    lying(rectangle(-250, -175, 500, 350, 8), 14),
    path(rectangle(-250, -175, 500, 350, 8), '#fbf7ee'),
    within(`card-${name}`, 'M-226 -151H226V151H-226Z', box(-230, -160, 460, 320, paint('face', sky)), scene),
  ].join('');
}

function hillScene(): string {
  return (
    circle(110, -60, 44, '#f8e6ad') +
    path('M-230 60C-120 -40 -40 -20 40 50C110 0 180 -10 240 30V160H-230Z', '#8fa374') +
    path('M-230 110C-100 60 40 70 240 110V160H-230Z', '#66805a')
  );
}

function duneScene(): string {
  return (
    path('M-230 40C-60 -60 20 -30 240 60V160H-230Z', '#d9a565') +
    path('M-230 90C-40 10 90 90 240 70V160H-230Z', '#c2864c') +
    stroke('M-60 20V-60M-60 -30C-90 -34 -92 -60 -92 -66M-60 -16C-34 -20 -32 -44 -32 -50', '#56744f', 14)
  );
}

function eveningScene(): string {
  return (
    circle(0, 30, 80, '#f6dc9a') +
    path('M-230 40H240V160H-230Z', '#7c6b86') +
    stroke('M-60 66H60M-40 92H44M-24 116H28', '#f6dc9a', 6, 0.8) +
    path('M96 36L150 -60V36ZM158 36V-30L196 36ZM86 44H206L188 66H104Z', '#5a4a52')
  );
}

function lighthouseScene(): string {
  return (
    path('M-230 80H240V160H-230Z', '#5e9094') +
    path('M-60 90C-20 40 120 40 170 90Z', '#6d6a5f') +
    path('M30 60L44 -70H84L98 60Z', '#f7f1e6') +
    path('M37 -6L40 -36H88L91 -6ZM33 36L35 18H93L95 36Z', '#b5533f') +
    box(48, -104, 32, 36, '#f4d67f') +
    path('M40 -100L64 -130L88 -100Z', '#b5533f')
  );
}

function waves(colour: string): string {
  return Array.from({ length: 9 }, (_, index) =>
    stroke(`M-200 ${-20 + index * 36}q50 -34 100 0t100 0t100 0t100 0`, lighter(colour, 0.32), 5, 0.6),
  ).join('');
}

function dots(colour: string): string {
  return Array.from({ length: 48 }, (_, index) =>
    circle(
      -164 + (index % 8) * 48 + (index % 16 > 7 ? 22 : 0),
      -40 + Math.floor(index / 8) * 54,
      8,
      lighter(colour, 0.4),
      0.7,
    ),
  ).join('');
}

function hills(colour: string): string {
  return (
    [0, 1, 2, 3]
      .map((index) =>
        ellipse(-150 + index * 110, 290, 130, 150 + (index % 2) * 70, lighter(colour, 0.12 + index * 0.08), 0.7),
      )
      .join('') + dashes('M-150 -30H150', lighter(colour, 0.4), 5, '1 18')
  );
}

function rectangle(x: number, y: number, width: number, height: number, corner: number): string {
  return `M${x + corner} ${y}h${width - 2 * corner}q${corner} 0 ${corner} ${corner}v${height - 2 * corner}q0 ${corner} ${-corner} ${corner}h${-(width - 2 * corner)}q${-corner} 0 ${-corner} ${-corner}v${-(height - 2 * corner)}q0 ${-corner} ${corner} ${-corner}Z`;
}
