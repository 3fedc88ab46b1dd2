import Fastify, { type FastifyInstance } from 'fastify';
import { formatAnswers } from '../src/platform/http/steps/formatting.js';
import { FORMATS } from '../src/platform/http/format/formats.js';
import { readJson } from '../src/platform/http/format/json/json.reader.js';
import { readMessagePack } from '../src/platform/http/format/messagepack.reader.js';
import { writeMessagePack } from '../src/platform/http/format/messagepack.writer.js';
import { readXml } from '../src/platform/http/format/xml/xml.reader.js';
import { writeXml } from '../src/platform/http/format/xml/xml.writer.js';
import { readYaml, writeYaml } from '../src/platform/http/format/yaml.js';

/** What the formats cost: the step for answers that stay JSON, and each format for a list of 20 products. `npm run bench:formats` */
const TURNS = 40;

const product = (index: number) => ({
  id: `0199a3f0-0000-7000-8000-${String(index).padStart(12, '0')}`,
  slug: `harbour-lamp-${index}`,
  name: `Harbour lamp ${index}`,
  brand: index % 2 === 0 ? null : 'Quay & Sons',
  image: '/v1/media/6078667e3f9acbd64f2a0a00514672e0.webp',
  price: { from: { amount: 1999 + index, currency: 'EUR' }, to: { amount: 4999, currency: 'EUR' } },
  inStock: true,
  createdAt: '2026-11-27T08:00:00.000Z',
});
const LIST = {
  data: Array.from({ length: 20 }, (_none, index) => product(index)),
  page: { size: 20, next: null, prev: null },
};

/** Microseconds a call. */
async function oneTurn(call: () => Promise<unknown>): Promise<number> {
  const calls = 50;
  const began = process.hrtime.bigint();
  for (let index = 0; index < calls; index++) await call();
  return Number(process.hrtime.bigint() - began) / calls / 1000;
}

/** Microseconds a call, of the quickest turn. */
function quickly(calls: number, call: () => unknown): number {
  let best = Infinity;
  for (let turn = 0; turn < TURNS; turn++) {
    const began = process.hrtime.bigint();
    for (let index = 0; index < calls; index++) call();
    best = Math.min(best, Number(process.hrtime.bigint() - began) / calls / 1000);
  }
  return best;
}

async function server(withFormats: boolean): Promise<FastifyInstance> {
  const fastify = Fastify();
  if (withFormats) formatAnswers(fastify, FORMATS);
  fastify.get('/', (_request, reply) => reply.send(LIST));
  await fastify.ready();
  return fastify;
}

const say = (what: string, time: number) =>
  void process.stdout.write(`${what.padEnd(48)} ${time.toFixed(2).padStart(9)} µs\n`);

const [bare, formatted] = [await server(false), await server(true)];
const best = { bare: Infinity, formatted: Infinity };
// In short turns, and the quickest of each: what disturbs the machine makes a turn longer and never shorter.
for (let turn = 0; turn < 300; turn++) {
  best.bare = Math.min(best.bare, await oneTurn(() => bare.inject('/')));
  best.formatted = Math.min(best.formatted, await oneTurn(() => formatted.inject('/')));
}
say('a JSON answer without the step', best.bare);
say('a JSON answer with the step', best.formatted);
process.stdout.write(`ratio ${(best.formatted / best.bare).toFixed(2)}\n`);
for (const [name, write, read] of [
  ['JSON', JSON.stringify, (body: never) => readJson(body)],
  ['MessagePack', writeMessagePack, (body: never) => readMessagePack(body)],
  ['XML', writeXml, (body: never) => readXml(body)],
  ['YAML', writeYaml, (body: never) => readYaml(body)],
] as [string, (list: unknown) => unknown, (body: never) => unknown][]) {
  const body = write(LIST) as never;
  say(
    `${name}: write a list of 20`,
    quickly(100, () => write(LIST)),
  );
  say(
    `${name}: read it`,
    quickly(100, () => read(body)),
  );
}
const json = JSON.stringify(LIST);
say(
  'JSON.parse: read it, with nothing refused',
  quickly(100, () => JSON.parse(json) as unknown),
);
