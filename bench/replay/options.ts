import { join, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { projectFolder } from '../../src/local/files.js';

export interface Options {
  /** The Online Retail file, whether or not it is there. */
  file: string;
  /** Where the report goes. */
  out: string;
  /** Replays only `slice` invoices, after leaving out the first `from`. */
  slice?: number;
  from: number;
  shoppers: number;
  planOnly: boolean;
  /** A server that runs already, with the catalogue imported; without it, one is brought up for the replay alone. */
  server?: { url: string; email: string; password: string };
}

const FILE = join('online-retail', 'online_retail.csv.gz');

export function readOptions(argv: string[]): Options {
  const root = projectFolder();
  const command = new Command('replay')
    .description('Replays a year of a real shop through the public API, and accounts for every penny of it')
    .option('--data <dir>', 'folder of the data sets', join(root, '..', 'shared', 'data'))
    .option('--out <dir>', 'folder for the report', join(root, '.stoa', 'replay'))
    .option('--slice <invoices>', 'replay only so many invoices', wholeNumber)
    .option('--from <invoices>', 'leave out the first so many invoices', wholeNumber, 0)
    .option('--shoppers <count>', 'acts under way at a time', wholeNumber, 8)
    .option('--plan-only', 'read and explain the file, write the catalogue, replay nothing', false)
    .option('--url <url>', 'use this running server, into which the catalogue was imported')
    .option('--admin-email <email>', 'who signs in to it', 'admin@stoa.test')
    .option('--admin-password <password>', 'with which password');
  const given = command.parse(argv, { from: 'user' }).opts<Given>();
  if (given.url && !given.adminPassword) {
    command.error('--url needs --admin-password');
  }
  return {
    file: resolve(given.data, FILE),
    out: resolve(given.out),
    ...(given.slice === undefined ? {} : { slice: given.slice }),
    from: given.from,
    shoppers: Math.max(1, given.shoppers),
    planOnly: given.planOnly,
    ...(given.url && given.adminPassword
      ? { server: { url: given.url, email: given.adminEmail, password: given.adminPassword } }
      : {}),
  };
}

interface Given {
  data: string;
  out: string;
  slice?: number;
  from: number;
  shoppers: number;
  planOnly: boolean;
  url?: string;
  adminEmail: string;
  adminPassword?: string;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) {
    throw new InvalidArgumentError('A whole number is needed.');
  }
  return Number(text);
}
