import { brightness, darker, lighter } from './colour.js';
import { at, box, ellipse, path } from './pen.js';
import { paint } from './paint.js';

/** Standing on a table, lying on it, hanging from the ceiling or fixed to the wall. */
export type Scene = 'table' | 'flat' | 'hung' | 'wall';

interface Room {
  wall: string;
  table: string;
}

const PLAIN_ROOM: Room = { wall: '#e4ddd0', table: '#cbbfa9' };

/** Where things are pictured, by the first name of their category path. */
const ROOMS: Record<string, Room[]> = {
  Light: [
    { wall: '#4d5965', table: '#3c4550' },
    { wall: '#6a5048', table: '#513a34' },
    { wall: '#3f5653', table: '#2f4341' },
  ],
  Table: [
    { wall: '#ecdccb', table: '#d6b99c' },
    { wall: '#cfdcda', table: '#a9c0be' },
    { wall: '#f0d9cc', table: '#dbab93' },
  ],
  Kitchen: [
    { wall: '#dfe2d0', table: '#b9c09c' },
    { wall: '#f0e4c6', table: '#dabf88' },
    { wall: '#d7dce0', table: '#aab5bd' },
  ],
  Desk: [
    { wall: '#e5d8c6', table: '#cdb596' },
    { wall: '#ccd6da', table: '#a5b6bd' },
    { wall: '#e6d0c6', table: '#cda797' },
    { wall: '#d3d9c7', table: '#aeb998' },
  ],
  Garden: [
    { wall: '#dde7d2', table: '#b2c59c' },
    { wall: '#f2dfcd', table: '#d9ad88' },
    { wall: '#d2e3e5', table: '#9fbfc1' },
  ],
  Walking: [
    { wall: '#d4dce2', table: '#a3b2bd' },
    { wall: '#dfdac6', table: '#b5ab88' },
    { wall: '#e0d2d8', table: '#b99fac' },
  ],
  Rest: [
    { wall: '#ede4d8', table: '#d1bfa8' },
    { wall: '#ead9d5', table: '#cba9a2' },
    { wall: '#d7ddd6', table: '#aab6a9' },
  ],
};

/** The room that sets a thing of this colour off; of the rooms that do, `seed` chooses one. */
export function roomFor(root: string, seed: number, colour: string): Room {
  const rooms = ROOMS[root] ?? [PLAIN_ROOM];
  const first = seed % rooms.length;
  const inTurn = [...rooms.slice(first), ...rooms.slice(0, first)];
  const contrasting = inTurn.find((room) => Math.abs(brightness(room.wall) - brightness(colour)) > 0.16);
  return contrasting ?? inTurn[0] ?? PLAIN_ROOM;
}

/** The room as drawn behind a thing. */
export function backdrop(scene: Scene, room: Room, seed: number): string {
  return scene === 'flat' ? surface(room, seed) : wallOf(scene, room, seed);
}

function surface({ table }: Room, seed: number): string {
  const ground = lighter(table, 0.22);
  const slant = 120 + (seed % 3) * 90;
  return [
    box(0, 0, 1200, 1200, paint('face', ground)),
    path(`M${-200 + slant} 1200L${760 + slant} -20H${1040 + slant}L${80 + slant} 1200Z`, '#ffffff', 0.09),
    path(`M${180 + slant} 1200L${1140 + slant} -20H${1220 + slant}L${260 + slant} 1200Z`, '#ffffff', 0.07),
    ellipse(600, 620, 640, 620, paint('glow', lighter(table, 0.75)), 0.35),
  ].join('');
}

function wallOf(scene: Scene, room: Room, seed: number): string {
  const horizon = scene === 'table' ? 830 : 1200;
  const ornament = [arch, disc, windowLight][seed % 3] ?? arch;
  return [
    box(0, 0, 1200, 1200, paint('face', room.wall)),
    scene === 'hung' ? '' : ornament(room, horizon),
    scene === 'table' ? tableTop(room, horizon) : '',
  ].join('');
}

function tableTop({ table }: Room, horizon: number): string {
  return [
    box(0, horizon, 1200, 1200 - horizon, paint('face', table)),
    box(0, horizon, 1200, 5, lighter(table, 0.35)),
    ellipse(480, horizon + 150, 620, 170, paint('glow', lighter(table, 0.8)), 0.3),
  ].join('');
}

/** A niche in the wall: the house's mark, since a stoa is a row of arches. */
function arch({ wall }: Room, horizon: number): string {
  const outline = (left: number, right: number, top: number) =>
    `M${left} ${horizon}V${top + (right - left) / 2}A${(right - left) / 2} ${(right - left) / 2} 0 0 1 ${right} ${top + (right - left) / 2}V${horizon}Z`;
  const deep = brightness(wall) > 0.5 ? darker(wall, 0.1) : lighter(wall, 0.09);
  return [
    path(outline(250, 950, 150), darker(wall, 0.2), 0.55),
    path(outline(268, 950, 160), paint('face', deep)),
  ].join('');
}

function disc({ wall }: Room): string {
  return ellipse(600, 500, 355, 355, paint('face', brightness(wall) > 0.5 ? lighter(wall, 0.42) : lighter(wall, 0.1)));
}

function windowLight({ wall }: Room): string {
  const light = lighter(wall, 0.6);
  const pane = (x: number, y: number) =>
    path(`M${x} ${y}l190 -62v230l-190 62Z`, light, brightness(wall) > 0.5 ? 0.5 : 0.16);
  const panes = [pane(170, 250), pane(380, 181), pane(170, 505), pane(380, 436)];
  return at(120, -10, 1.15, ...panes);
}
