import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import colours from 'picocolors';
import { projectFolder } from '../src/local/files.js';
import type { Sample } from './load.js';
import { median } from './measure.js';
import type { ReadResult, Results, ShoppingSample } from './results.js';
import { STEPS } from './shoppers.js';
import { align, fixed, markdown, type Table } from './table.js';

/** What the numbers are held against. */
const AIMS = { ratio: 0.5, checkouts: 80, readyMs: 1_500, idleMegabytes: 150, known: 1.15, storm: 0.85 };
const BEGIN = '<!-- measured: written by npm run bench -- --write -->';
const END = '<!-- end of measured -->';

const SECTIONS: [title: string, table: (results: Results) => Table][] = [
  ['Reads, beside a bare fastify + pg server with one hand-written statement', readTable],
  ['Shoppers', shopTable],
  ['Where the CPU of an order goes', cpuTable],
  ['Who is known: the same read with a token and without', knownTable],
  ['Browsing while sixteen sign in over and over', stormTable],
  ['Aims', aimTable],
];

/** For people at a terminal. */
export function terminalReport(results: Results): string {
  const shown = SECTIONS.flatMap(([title, table]) => {
    const [head = '', ...rows] = align(table(results));
    return ['', colours.cyan(title), '', colours.bold(head), ...rows.map(paintVerdict)];
  });
  return [...shown, '', colours.dim(conditions(results))].join('\n');
}

/** Puts the tables into docs/performance.md, between its two marks. */
export async function writeDocument(results: Results): Promise<void> {
  const file = join(projectFolder(), 'docs', 'performance.md');
  const [before, rest] = (await readFile(file, 'utf8')).split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`${file} has lost its marks ${BEGIN} and ${END}`);
  const tables = SECTIONS.flatMap(([title, table]) => [`### ${title}`, markdown(table(results))]);
  await writeFile(file, [before + BEGIN, conditions(results), ...tables, END + after].join('\n\n'));
}

export const toJson = (results: Results): string =>
  `${JSON.stringify(results, (_key, value: unknown) => (value instanceof Map ? Object.fromEntries(value as Map<string, unknown>) : value), 2)}\n`;

function readTable({ reads }: Results): Table {
  const sample = (samples: Sample[]) => {
    const of = (key: keyof Sample) => median(samples.map((one) => one[key]));
    return [
      fixed(of('rate')),
      fixed(of('p50'), 1),
      fixed(of('p99'), 1),
      fixed(of('serverCpu')),
      fixed(of('postgresCpu')),
    ];
  };
  return {
    head: [
      'read',
      'by',
      'a second',
      'p50 ms',
      'p99 ms',
      'CPU µs',
      'PostgreSQL CPU µs',
      'statements',
      'rate ratio',
      'CPU ratio',
    ],
    rows: reads.flatMap((read) => [
      [
        read.name,
        'Stoa',
        ...sample(read.stoa),
        fixed(read.statements.stoa, 2),
        fixed(rateRatio(read), 2),
        fixed(cpuRatio(read), 2),
      ],
      ['', 'bare', ...sample(read.bare), fixed(read.statements.bare, 2), '', ''],
    ]),
  };
}

/** The median of the rounds' ratios, not the ratio of medians: what disturbs a round disturbs both of its servers. */
const rateRatio = ({ stoa, bare }: ReadResult) => median(stoa.map(({ rate }, round) => rate / bare[round]!.rate));
const cpuRatio = ({ stoa, bare }: ReadResult) =>
  median(stoa.map(({ serverCpu }, round) => bare[round]!.serverCpu / serverCpu));

function shopTable({ shopping: { carts, checkouts, statements } }: Results): Table {
  const all = STEPS.reduce((sum, step) => sum + (statements.get(step) ?? 0), 0);
  const cells = (samples: ShoppingSample[]) => {
    const of = (key: 'rate' | 'p50' | 'p99') => median(samples.map((sample) => sample[key]));
    return [fixed(of('rate')), fixed(of('p50'), 1), fixed(of('p99'), 1)];
  };
  return {
    head: ['shoppers', 'a second', 'p50 ms', 'p99 ms', 'statements'],
    rows: [
      ['new cart with a line, nothing else', ...cells(carts), fixed(statements.get('new cart with a line') ?? 0)],
      ['whole checkout of two lines', ...cells(checkouts), fixed(all)],
      ...STEPS.map((step) => {
        const of = (key: 'p50' | 'p99') => median(checkouts.map(({ calls }) => calls.get(step)?.[key] ?? NaN));
        return [`– ${step}`, '', fixed(of('p50'), 1), fixed(of('p99'), 1), fixed(statements.get(step) ?? 0)];
      }),
    ],
  };
}

function cpuTable({ shopping: { checkouts } }: Results): Table {
  const names = ['web', 'postgres', 'worker', 'sandbox', 'shoppers'] as const;
  const cells = names.map((name) => median(checkouts.map(({ cpu }) => cpu[name])) / 1000);
  return {
    head: ['', 'web', 'PostgreSQL', 'worker', 'sandbox bank', 'the shoppers', 'all'],
    rows: [['CPU ms', ...[...cells, cells.reduce((sum, cell) => sum + cell, 0)].map((cell) => fixed(cell, 2))]],
  };
}

function knownTable({ signed: { reads } }: Results): Table {
  const of = (samples: Sample[], key: keyof Sample) => median(samples.map((one) => one[key]));
  return {
    head: ['read', 'CPU µs without', 'with a token', 'PostgreSQL CPU µs without', 'with', 'statements', 'CPU ratio'],
    rows: reads.map((read) => [
      read.name,
      ...(['serverCpu', 'postgresCpu'] as const).flatMap((key) => [
        fixed(of(read.unknown, key)),
        fixed(of(read.signedIn, key)),
      ]),
      fixed(read.statements, 2),
      fixed(knownRatio(read), 2),
    ]),
  };
}

/** Of the CPU of the server and PostgreSQL together, a request: with a token to without. */
const knownRatio = ({ unknown, signedIn }: Results['signed']['reads'][number]) => {
  const cpu = ({ serverCpu, postgresCpu }: Sample) => serverCpu + postgresCpu;
  return median(signedIn.map((sample, round) => cpu(sample) / cpu(unknown[round]!)));
};

function stormTable({ signed: { storms } }: Results): Table {
  const reads = (of: (storm: Results['signed']['storms'][number]) => Sample) =>
    (['rate', 'p50', 'p99'] as const).map((key) =>
      fixed(median(storms.map((one) => of(one)[key])), key === 'rate' ? 0 : 1),
    );
  const rate = (key: 'alone' | 'beside') => fixed(median(storms.map((one) => one[key])), 1);
  return {
    head: ['', 'reads a second', 'p50 ms', 'p99 ms', 'sign-ins a second'],
    rows: [
      ['browsing alone', ...reads(({ calm }) => calm), ''],
      ['both', ...reads(({ storm }) => storm), rate('beside')],
      ['sign-ins alone', '', '', '', rate('alone')],
      ['hashing alone, one thread', '', '', '', fixed(median(storms.map(({ hashes }) => hashes)), 1)],
    ],
  };
}

function aimTable({ reads, shopping, signed, launches, memory }: Results): Table {
  const rate = median(shopping.checkouts.map((sample) => sample.rate));
  const readyMs = median(launches.map((launch) => launch.readyMs));
  const idle = median(launches.map((launch) => launch.idleMegabytes));
  const { acknowledged, confirmed } = shopping.orders;
  const lowest = Math.min(...reads.map(rateRatio));
  const known = Math.max(...signed.reads.map(knownRatio));
  const storm = median(signed.storms.map((one) => one.storm.rate / one.calm.rate));
  const verdict = (isReached: boolean) => (isReached ? 'reached' : 'missed');
  const loaded = `${fixed(memory.stoa)} after the load, bare ${fixed(memory.bare)}`;
  return {
    head: ['aim', 'wanted', 'measured', 'verdict'],
    rows: [
      [
        'reads, of the bare server’s',
        `≥ ${AIMS.ratio}`,
        `${fixed(lowest, 2)}, the lowest`,
        verdict(lowest >= AIMS.ratio),
      ],
      [
        'CPU of a read with a token, of the one without',
        `≤ ${AIMS.known}`,
        `${fixed(known, 2)}, the highest`,
        verdict(known <= AIMS.known),
      ],
      [
        'browsing while many sign in, of browsing alone',
        `≥ ${AIMS.storm}`,
        fixed(storm, 2),
        verdict(storm >= AIMS.storm),
      ],
      ['whole checkouts a second', `≥ ${AIMS.checkouts}`, fixed(rate), verdict(rate >= AIMS.checkouts)],
      ['web process ready', `< ${AIMS.readyMs} ms`, `${fixed(readyMs)} ms`, verdict(readyMs < AIMS.readyMs)],
      [
        'memory at rest',
        `< ${AIMS.idleMegabytes} MB`,
        `${fixed(idle)} MB (${loaded})`,
        verdict(idle < AIMS.idleMegabytes),
      ],
      [
        'orders lost or doubled',
        'none',
        `${confirmed - acknowledged} of ${fixed(acknowledged)}`,
        verdict(confirmed === acknowledged),
      ],
    ],
  };
}

function conditions({ at, machine, options }: Results): string {
  const { products, seconds, rounds, connections, shoppers, pool } = options;
  return (
    `${at.toISOString().slice(0, 10)}, ${machine.cpus} CPUs (${machine.model}) for servers, database and load together, load average ` +
    `${fixed(machine.load, 1)} before the start; Node ${machine.node}, PostgreSQL ${machine.postgres} with fsync; ${fixed(products)} products; ` +
    `medians of ${rounds} rounds of ${seconds} s; ${connections} readers, ${shoppers} shoppers, pools of ${pool}.`
  );
}

const paintVerdict = (line: string) =>
  line.replace(/reached$/, (word) => colours.green(word)).replace(/missed$/, (word) => colours.red(word));
