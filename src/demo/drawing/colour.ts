type Channels = [red: number, green: number, blue: number];

/** The colours goods come in, by the name the shop prints. Woods, metals and glazes count: they are what the eye chooses by. */
const SWATCHES: Record<string, string> = {
  Chalk: '#eee8dc',
  Oat: '#dccdb2',
  Sand: '#d3b88e',
  Butter: '#ebd28a',
  Ochre: '#cd9a3f',
  Clay: '#c58467',
  Terracotta: '#c4744e',
  Rust: '#b4602f',
  Brick: '#a44e3a',
  Cherry: '#922f33',
  Rose: '#d49c93',
  Plum: '#643d50',
  Heather: '#93829d',
  Sky: '#a5c1d2',
  Sea: '#5e9094',
  Navy: '#2a3a57',
  Ink: '#2d3644',
  Slate: '#5f6b76',
  Fog: '#bcc3c4',
  Moss: '#737e4c',
  Sage: '#a3b08e',
  Pine: '#31534a',
  Charcoal: '#414145',
  Kraft: '#c9a675',
  Natural: '#ddcba8',
  Oak: '#c89d66',
  Walnut: '#72503a',
  Beech: '#dcb78a',
  Ash: '#e0cba6',
  Olive: '#a98a52',
  Brass: '#c9a052',
  Copper: '#c07a55',
  Steel: '#b9c1c6',
  Iron: '#4a4b4d',
  Clear: '#dcebe9',
  Smoke: '#8b8f92',
  Amber: '#d29240',
  Bottle: '#4f7a5e',
};

/** The colour behind a name such as `Moss`, or nothing when the name is not one of ours. */
export function swatch(name: string): string | undefined {
  return SWATCHES[name];
}

/** Towards white by a share between 0 and 1. */
export function lighter(colour: string, share: number): string {
  return mixed(colour, '#fffaf0', share);
}

/** Towards a warm black, which shades cloth and clay more kindly than pure black does. */
export function darker(colour: string, share: number): string {
  return mixed(colour, '#1d1714', share);
}

export function mixed(colour: string, other: string, share: number): string {
  const to = channels(other);
  return hex(channels(colour).map((value, index) => value + ((to[index] ?? value) - value) * share));
}

/** How bright the eye finds it, between 0 and 1. */
export function brightness(colour: string): number {
  const [red, green, blue] = channels(colour);
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

function channels(colour: string): Channels {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function hex(values: number[]): string {
  return `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}
