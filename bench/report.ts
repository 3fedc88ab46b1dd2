import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import colours from 'picocolors';
import { projectFolder } from '../src/local/files.js';
import { median } from './measure.js';
import type { ReadResult, Results, ShoppingSample } from './results.js';
import type { Sample } from './load.js';
import { STEPS } from './shoppers.js';

/** What the numbers are held against. */
const AIMS = { ratio: 0.5, checkouts: 80, readyMs: 1_500, idleMegabytes: 150 };
const BEGIN = '<!-- measured: written by npm run bench -- --write -->';
const END = '<!-- end of measured -->';

type Table = { head: string[]; rows: string[][] };

/** For people at a terminal. */
export function terminalReport(results: Results): string {
  const paint = (table: Table) => align(table).map((line, index) => (index === 0 ? colours.bold(line) : line));
  const title = (text: string) => ['', colours.cyan(text), ''];
  return [
    ...title('Reads, beside a bare fastify + pg server with one hand-written statement'),
    ...paint(readTable(results)),
    ...title('Shoppers'),
    ...paint(shopTable(results)),
    ...title('Where the CPU of one order goes'),
    ...paint(cpuTable(results)),
    ...title('Aims'),
    ...align(aimTable(results)).map((line) =>
      line.replace(' reached', colours.green(' reached')).replace(' missed', colours.red(' missed')),
    ),
    '',
    settingsLine(results),
  ].join('\n');
}

/** Puts the tables into docs/performance.md, between its two marks. */
export async function writeDocument(results: Results): Promise<void> {
  const file = join(projectFolder(), 'docs', 'performance.md');
  const text = await readFile(file, 'utf8');
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`${file} has lost its marks ${BEGIN} and ${END}`);
  const tables = [readTable, shopTable, cpuTable, aimTable].map((table) => markdown(table(results)));
  await writeFile(file, [before + BEGIN, settingsLine(results), ...tables, END + after].join('\n\n'));
}

export const toJson = (results: Results): string =>
  `${JSON.stringify(results, (_key, value: unknown) => (value instanceof Map ? Object.fromEntries(value) : value), 2)}\n`;

function readTable({ reads }: Results): Table {
  return {
    head: [
      'read',
      '',
      'req/s',
      'p50 ms',
      'p99 ms',
      'server CPU µs',
      'PostgreSQL CPU µs',
      'statements',
      'req/s ratio',
      'CPU ratio',
    ],
    rows: reads.flatMap((read) => [
      [
        read.name,
        'Stoa',
        ...sampleCells(read.stoa),
        fixed(read.statements.stoa, 2),
        fixed(rateRatio(read), 2),
        fixed(cpuRatio(read), 2),
      ],
      ['', 'bare', ...sampleCells(read.bare), fixed(read.statements.bare, 2), '', ''],
    ]),
  };
}

function sampleCells(samples: Sample[]): string[] {
  const of = (key: keyof Sample) => median(samples.map((sample) => sample[key]));
  return [
    fixed(of('rate')),
    fixed(of('p50'), 1),
    fixed(of('p99'), 1),
    fixed(of('serverCpu')),
    fixed(of('postgresCpu')),
  ];
}

/** The median of the rounds' ratios, not the ratio of medians: what disturbs a round disturbs both of its servers. */
const rateRatio = ({ stoa, bare }: ReadResult) => median(stoa.map(({ rate }, round) => rate / bare[round]!.rate));
const cpuRatio = ({ stoa, bare }: ReadResult) =>
  median(stoa.map(({ serverCpu }, round) => bare[round]!.serverCpu / serverCpu));

function shopTable({ carts, checkouts, statements }: Results): Table {
  const all = STEPS.reduce((sum, step) => sum + (statements.get(step) ?? 0), 0);
  return {
    head: ['shoppers', 'a second', 'p50 ms', 'p99 ms', 'statements'],
    rows: [
      ['new cart with a line, alone', ...shopCells(carts), fixed(statements.get('new cart with a line') ?? 0)],
      ['whole checkout, two lines', ...shopCells(checkouts), fixed(all)],
      ...STEPS.map((step) => {
        const of = (key: 'p50' | 'p99') => median(checkouts.map(({ calls }) => calls.get(step)?.[key] ?? NaN));
        return [`  ${step}`, '', fixed(of('p50'), 1), fixed(of('p99'), 1), fixed(statements.get(step) ?? 0)];
      }),
    ],
  };
}

function shopCells(samples: ShoppingSample[]): string[] {
  const of = (key: 'rate' | 'p50' | 'p99') => median(samples.map((sample) => sample[key]));
  return [fixed(of('rate')), fixed(of('p50'), 1), fixed(of('p99'), 1)];
}

function cpuTable({ checkouts }: Results): Table {
  const names = ['web', 'postgres', 'worker', 'sandbox', 'shoppers'] as const;
  const cells = names.map((name) => median(checkouts.map(({ cpu }) => cpu[name])) / 1000);
  return {
    head: ['ms of CPU an order', 'web', 'PostgreSQL', 'worker', 'sandbox bank', 'the shoppers', 'all'],
    rows: [
      [
        'whole checkout',
        ...cells.map((cell) => fixed(cell, 2)),
        fixed(
          cells.reduce((sum, cell) => sum + cell, 0),
          2,
        ),
      ],
    ],
  };
}

function aimTable({ reads, checkouts, launches, memory, orders }: Results): Table {
  const rate = median(checkouts.map((sample) => sample.rate));
  const readyMs = median(launches.map((launch) => launch.readyMs));
  const idle = median(launches.map((launch) => launch.idleMegabytes));
  const reached = (is: boolean) => (is ? 'reached' : 'missed');
  const worst = Math.min(...reads.map(rateRatio));
  return {
    head: ['aim', 'wanted', 'measured', ''],
    rows: [
      ['reads, of the bare server', `≥ ${AIMS.ratio}`, `${fixed(worst, 2)} (the worst)`, reached(worst >= AIMS.ratio)],
      ['whole checkouts a second', `≥ ${AIMS.checkouts}`, fixed(rate), reached(rate >= AIMS.checkouts)],
      ['web process ready', `< ${AIMS.readyMs} ms`, `${fixed(readyMs)} ms`, reached(readyMs < AIMS.readyMs)],
      [
        'memory at rest',
        `< ${AIMS.idleMegabytes} MB`,
        `${fixed(idle)} MB (${fixed(memory.stoaMegabytes)} after the load, bare ${fixed(memory.bareMegabytes)})`,
        reached(idle < AIMS.idleMegabytes),
      ],
      [
        'orders lost or doubled',
        '0',
        `${orders.confirmed - orders.acknowledged} of ${orders.acknowledged}`,
        reached(orders.confirmed === orders.acknowledged),
      ],
    ],
  };
}

function settingsLine({ at, machine, settings }: Results): string {
  const { products, seconds, rounds, connections, shoppers, pool } = settings;
  return (
    `${at.toISOString().slice(0, 10)}: ${machine.cpus} × ${machine.model} for everything, Node ${machine.node}, PostgreSQL ${machine.postgres} (fsync on); ` +
    `${products.toLocaleString('en')} products, ${rounds} rounds of ${seconds} s, ${connections} readers, ${shoppers} shoppers, pool of ${pool}. Medians of the rounds.`
  );
}

function align({ head, rows }: Table): string[] {
  const widths = head.map((_cell, column) => Math.max(...[head, ...rows].map((row) => row[column]!.length)));
  const line = (cells: string[]) =>
    cells
      .map((cell, column) => (isText(rows, column) ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd();
  return [head, ...rows].map(line);
}

function markdown({ head, rows }: Table): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_cell, column) => (isText(rows, column) ? '---' : '---:'));
  return [head, rule, ...rows].map(line).join('\n');
}

const isText = (rows: string[][], column: number) => rows.some((row) => /[a-z≥<]/i.test(row[column]!));

const fixed = (value: number, digits = 0) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
