import { SingleBar } from 'cli-progress';
import pc from 'picocolors';
import type { ImportProgress, ImportSummary } from './import.service.js';
import type { Tally } from './import.report.js';

export interface ProgressView {
  show: (progress: ImportProgress) => void;
  stop: () => void;
}

/** Pause between two plain lines. */
const LINE_EVERY_MS = 5_000;

const count = new Intl.NumberFormat('en');
const whole = (number: number): string => count.format(Math.round(number));

const productsOf = ({ created, updated, unchanged }: Tally): number => created + updated + unchanged;

/** A bar for people; for logs and pipes a plain line now and then. */
export const showProgress = (title: string, stream: NodeJS.WriteStream): ProgressView =>
  stream.isTTY ? bar(title, stream) : plainLines(title, stream);

function bar(title: string, stream: NodeJS.WriteStream): ProgressView {
  const began = performance.now();
  const shown = new SingleBar({
    stream,
    format: `${pc.bold(title)} ${pc.cyan('{bar}')} {percentage} %  {products} products  {rate}/s  {refused}${pc.dim('{eta_formatted} to go')}`,
    barCompleteChar: '━',
    barIncompleteChar: '─',
    barsize: 30,
    fps: 10,
    etaBuffer: 50,
    clearOnComplete: true,
    gracefulExit: false, // it would take the signal and go on
  });
  shown.start(1, 0, { products: 0, rate: 0, refused: '' });
  let first: number | undefined;
  return {
    show: ({ bytes, size, tally }) => {
      const products = productsOf(tally);
      first ??= products;
      const refused = tally.refused > 0 ? `${pc.yellow(`${whole(tally.refused)} refused`)}  ` : '';
      shown.setTotal(size);
      shown.update(bytes, { products: whole(products), rate: rateOf(products - first, began), refused });
    },
    stop: () => shown.stop(),
  };
}

function plainLines(title: string, stream: NodeJS.WriteStream): ProgressView {
  let said = performance.now();
  return {
    show: ({ bytes, size, tally }) => {
      if (performance.now() - said < LINE_EVERY_MS) return;
      said = performance.now();
      const percent = Math.floor((100 * bytes) / size);
      stream.write(`${title}: ${percent} %, ${whole(productsOf(tally))} products, ${whole(tally.refused)} refused\n`);
    },
    stop: () => undefined,
  };
}

const rateOf = (products: number, began: number): string => whole((products * 1_000) / (performance.now() - began));

/** What the import came to, for the end of a terminal session. */
export function summaryOf({ tally, resumed, report, seconds }: ImportSummary, colors = pc): string {
  const { created, updated, unchanged, refused, reasons, entries } = tally;
  const done = entries - resumed.entries;
  const rows = [
    ['created', created, colors.green],
    ['updated', updated, colors.green],
    ['unchanged', unchanged, colors.dim],
    ['refused', refused, refused > 0 ? colors.yellow : colors.dim],
  ] as const;
  const width = Math.max(...rows.map(([, number]) => whole(number).length));
  const why = Object.entries(reasons)
    .sort(([, some], [, others]) => others - some)
    .map(([code, times]) => `${' '.repeat(14 + width)}${whole(times)} × ${code}`);
  return [
    `${whole(done)} products in ${seconds.toFixed(1)} s, ${whole(done / seconds)} a second`,
    ...rows.map(([name, number, paint]) => paint(`  ${name.padEnd(10)} ${whole(number).padStart(width)}`)),
    ...why,
    ...(resumed.entries > 0
      ? [`The counts include ${whole(resumed.entries)} of an earlier run, up to line ${whole(resumed.line)}.`]
      : []),
    ...(refused > 0 ? [`Each line that was refused, and why: ${report}`] : []),
  ].join('\n');
}
