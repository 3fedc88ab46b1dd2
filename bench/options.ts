import { resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';

export interface Options {
  /** Of each measurement in each round. */
  seconds: number;
  rounds: number;
  products: number;
  connections: number;
  shoppers: number;
  /** Where the numbers go, for other tools. */
  json?: string;
  /** Whether docs/performance.md is brought up to date. */
  write: boolean;
}

interface Given extends Omit<Options, 'json'> {
  json?: string;
}

export function readOptions(argv: string[]): Options {
  const given = new Command('bench')
    .description('Measures Stoa beside a bare fastify + pg server, on services of its own')
    .option('--seconds <count>', 'of each measurement in each round', wholeNumber, 5)
    .option('--rounds <count>', 'how often everything is measured; medians are reported', wholeNumber, 3)
    .option('--products <count>', 'products with three variants each', wholeNumber, 10_000)
    .option('--connections <count>', 'readers at a time', wholeNumber, 16)
    .option('--shoppers <count>', 'shoppers at a time', wholeNumber, 8)
    .option('--json <file>', 'also write the numbers as JSON')
    .option('--write', 'bring docs/performance.md up to date', false)
    .parse(argv, { from: 'user' })
    .opts<Given>();
  const { json, ...options } = given;
  return { ...options, ...(json !== undefined && { json: resolve(json) }) };
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError('A whole number from 1 is needed.');
  return Number(text);
}
