import { darker, lighter } from './colour.js';
import { paint } from './paint.js';
import { at, box, ellipse, ground, groundOfLegs, path, stroke, turned, TILT } from './pen.js';
import type { Drawer, Point } from './pen.js';

/** Three legs never wobble. */
export const stool: Drawer = ([wood = '#e0cba6']) =>
  [
    groundOfLegs(420, [
      [84, -18],
      [-190, 12],
      [214, 2],
    ]),
    leg([40, -420], [84, -30], darker(wood, 0.3), 30),
    stroke('M-120 -190L150 -176', darker(wood, 0.28), 20),
    leg([-120, -420], [-190, 0], wood, 36),
    leg([140, -420], [214, -10], darker(wood, 0.12), 36),
    path(
      turned([
        [246, -470],
        [256, -450],
        [252, -424],
        [210, -400],
      ]),
      paint('round', wood),
    ),
    ellipse(0, -470, 248, 248 * TILT, paint('top', wood)),
    ...[0.82, 0.62, 0.42, 0.2].map(
      (share) =>
        `<ellipse cx="14" cy="-469" rx="${248 * share}" ry="${Math.round(248 * share * TILT)}" fill="none" stroke="${darker(wood, 0.24)}" stroke-width="3" opacity="0.32"/>`,
    ),
    ...[-128, 44, 146].map((x, index) => ellipse(x, -474 + (index === 1 ? -16 : 12), 18, 6, darker(wood, 0.34), 0.7)),
  ].join('');

/** A ladder-back chair with a seat of cord. */
export const chair: Drawer = ([wood = '#c89d66']) => {
  const slat = (y: number, half: number) =>
    path(
      `M${-half} ${y}C${-half * 0.4} ${y - 34} ${half * 0.4} ${y - 34} ${half} ${y}V${y + 56}C${half * 0.4} ${y + 30} ${-half * 0.4} ${y + 30} ${-half} ${y + 56}Z`,
      paint('face', wood),
    );
  const cords = Array.from({ length: 13 }, (_, index) => index / 12);
  return [
    groundOfLegs(420, [
      [-150, -46],
      [150, -46],
      [-212, 12],
      [212, 12],
    ]),
    leg([-158, -760], [-150, -60], darker(wood, 0.16), 32),
    leg([158, -760], [150, -60], darker(wood, 0.24), 32),
    slat(-700, 160),
    slat(-590, 158),
    slat(-480, 156),
    stroke('M-150 -190H150', darker(wood, 0.3), 18),
    path('M-160 -370H160L206 -300H-206Z', paint('top', '#d9c29a')),
    ...cords.map((share) => stroke(`M${-160 + share * 320} -368L${-200 + share * 400} -302`, '#a98f62', 4, 0.55)),
    stroke('M-160 -370L0 -334L160 -370M-206 -302L0 -334L206 -302', '#8f7549', 4, 0.5),
    path('M-206 -302H206V-268H-206Z', paint('face', '#c7ab7a')),
    ...cords.map((share) => stroke(`M${-200 + share * 400} -300V-270`, '#94794c', 4, 0.5)),
    leg([-204, -316], [-212, 0], wood, 36),
    leg([204, -316], [212, 0], darker(wood, 0.14), 36),
    stroke('M-206 -150H206', darker(wood, 0.1), 20),
    stroke('M-206 -156H206', lighter(wood, 0.3), 4, 0.6),
    stroke('M-206 -90H206', darker(wood, 0.1), 18),
    stroke('M-168 -750L-162 -420', lighter(wood, 0.4), 5, 0.5),
  ].join('');
};

/** Two steps: one for the shelf, one for the other shelf. */
export const stepStool: Drawer = ([paintwork = '#a3b08e', wood = '#dcb78a']) => {
  const side = (shift: number, tone: string) =>
    path(
      `M${-230 + shift} 0L${-150 + shift} -470H${60 + shift}L${70 + shift} -440L${30 + shift} -240H${150 + shift}L${200 + shift} 0H${140 + shift}L${110 + shift} -120C${60 + shift} -150 ${-60 + shift} -150 ${-120 + shift} -120L${-170 + shift} 0Z`,
      tone,
    );
  return at(
    -40,
    0,
    1,
    groundOfLegs(560, [
      [-200, 4],
      [170, 4],
      [330, -46],
    ]),
    at(150, -52, 0.96, side(40, paint('shade', paintwork))),
    tread(-150, -470, 230, wood),
    tread(10, -256, 190, wood),
    side(0, paint('face', paintwork)),
    stroke('M-150 -468L-228 -6', lighter(paintwork, 0.4), 5, 0.6),
    box(-90, -420, 90, 26, darker(paintwork, 0.45), 13),
  );
};

/** Brown paper tied up with string. */
export const parcel: Drawer = ([colour = '#c9a675']) =>
  [
    ground(560),
    path('M-300 -330L-160 -410H360L270 -330Z', paint('top', colour)),
    path('M270 -330L360 -410V-70L270 0Z', paint('shade', colour)),
    path('M-300 -330H270V0H-300Z', paint('face', colour)),
    stroke('M-30 0V-330L100 -410M-300 -170H270L360 -240', '#f3ead8', 10),
    stroke('M35 -370C-60 -470 -120 -380 35 -370C170 -480 220 -370 35 -370', '#f3ead8', 10),
    path('M80 -130L190 -150L206 -70L96 -50Z', '#f3ead8'),
  ].join('');

function tread(x: number, y: number, depth: number, wood: string): string {
  return [
    path(`M${x - 24} ${y}L${x + 150} ${y - 62}H${x + depth + 190}L${x + depth + 20} ${y}Z`, paint('top', wood)),
    path(`M${x - 24} ${y}H${x + depth + 20}V${y + 30}H${x - 24}Z`, paint('face', wood)),
    path(
      `M${x + depth + 20} ${y}L${x + depth + 190} ${y - 62}V${y - 32}L${x + depth + 20} ${y + 30}Z`,
      paint('shade', wood),
    ),
    stroke(
      `M${x + 40} ${y - 16}L${x + depth + 90} ${y - 20}M${x + 90} ${y - 38}L${x + depth + 130} ${y - 42}`,
      darker(wood, 0.2),
      3,
      0.4,
    ),
  ].join('');
}

function leg(from: Point, to: Point, wood: string, width: number): string {
  return [
    stroke(`M${from[0]} ${from[1]}L${to[0]} ${to[1]}`, wood, width),
    stroke(
      `M${from[0] + width * 0.3} ${from[1]}L${to[0] + width * 0.3} ${to[1]}`,
      darker(wood, 0.22),
      width * 0.36,
      0.6,
    ),
    stroke(
      `M${from[0] - width * 0.26} ${from[1]}L${to[0] - width * 0.26} ${to[1]}`,
      lighter(wood, 0.4),
      width * 0.18,
      0.7,
    ),
  ].join('');
}
