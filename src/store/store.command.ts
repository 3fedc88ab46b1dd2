import { isISO4217CurrencyCode } from 'class-validator';
import { type Command, InvalidArgumentError } from 'commander';
import { isDuplicate } from '../platform/db/postgres.faults.js';
import { isTimeZone } from '../platform/auth/policy/hours.js';
import type { Store } from './store.entity.js';
import { REMEMBERED_MS, type StoreChanges, type StoreService } from './store.service.js';

/** Runs work on the application's services and ends them afterwards; `furnish` gives the store that is in scope what it cannot sell without. */
type WithStores = (
  work: (stores: StoreService, furnish: (store: Store) => Promise<void>) => Promise<void>,
) => Promise<void>;

interface NewStoreFlags {
  code: string;
  name?: string;
  currency: string[];
  taxRate: number;
  taxOnTop?: true;
  origin: string[];
  timeZone: string;
}

/** `store add`, `store set`, `store list`: they end with 1 when they change nothing. */
export function addStoreCommands(program: Command, withStores: WithStores): void {
  const store = program.command('store').description('Add a store, say which web shops may read it, and list all');
  store
    .command('add')
    .description('Add a store with a stock location, `main`, and a free shipping method, `none`')
    .requiredOption('--code <code>', 'by which requests name it, and its sub-domain', storeCode)
    .option('--name <name>', 'for people (default: the code)')
    .requiredOption('--currency <code>', 'ISO 4217; may be given again, the first is the default', each(currencyCode))
    .requiredOption('--tax-rate <basis points>', '1900 is 19 %', basisPoints)
    .option('--tax-on-top', 'prices do not include the tax')
    .option('--origin <origin>', 'of a web shop that may read its answers; may be given again', each(origin), [])
    .option('--time-zone <name>', 'where its clocks are, as Europe/Berlin', timeZone, 'UTC')
    .action((flags: NewStoreFlags) => withStores((stores, furnish) => add(stores, furnish, flags)));
  store
    .command('set')
    .description('Say anew which web shops may read the answers of a store, or where its clocks are')
    .argument('<code>')
    .option('--origin <origin>', 'instead of all that it has; may be given again', each(origin))
    .option('--no-origin', 'none any more')
    .option('--time-zone <name>', 'where its clocks are, as Europe/Berlin', timeZone)
    .action((code: string, flags: { origin?: string[] | boolean; timeZone?: string }, command: Command) => {
      const changes: StoreChanges = {
        ...(Array.isArray(flags.origin) && { allowedOrigins: flags.origin }),
        ...(flags.origin === false && { allowedOrigins: [] }),
        ...(flags.timeZone !== undefined && { timeZone: flags.timeZone }),
      };
      if (Object.keys(changes).length === 0) command.error('error: give --origin, --no-origin or --time-zone');
      return withStores((stores) => change(stores, code, changes));
    });
  store
    .command('list')
    .description('List all stores, the first of which is for requests that name none')
    .action(() => withStores(async (stores) => (await stores.list()).forEach((one) => say(lineOf(one)))));
}

async function add(
  stores: StoreService,
  furnish: (store: Store) => Promise<void>,
  { code, name = code, currency, taxRate, taxOnTop, origin: allowedOrigins, timeZone: zone }: NewStoreFlags,
): Promise<void> {
  const prices = { currencies: currency, taxRate, pricesIncludeTax: taxOnTop !== true };
  try {
    say(lineOf(await stores.create({ code, name, ...prices, allowedOrigins, timeZone: zone }, furnish)));
    say(SOON);
  } catch (error) {
    if (!isDuplicate(error, 'store_code')) throw error;
    refuse(`There is a store ${code} already.`);
  }
}

async function change(stores: StoreService, code: string, changes: StoreChanges): Promise<void> {
  const store = await stores.change(code, changes);
  if (store) {
    say(lineOf(store));
    say(SOON);
    return;
  }
  const known = (await stores.list()).map((one) => one.code).join(', ');
  refuse(`There is no store ${code}. ${known === '' ? 'None has been set up yet.' : `Stores: ${known}.`}`);
}

const SOON = `Processes that run know it within ${REMEMBERED_MS / 1000} seconds.`;

function lineOf({ code, name, currencies, taxRate, pricesIncludeTax, allowedOrigins, timeZone: zone }: Store): string {
  const tax = `tax ${taxRate / 100} % ${pricesIncludeTax ? 'within prices' : 'on top of prices'}`;
  const origins = allowedOrigins.length === 0 ? 'none' : allowedOrigins.join(', ');
  const clocks = zone === 'UTC' ? '' : `; clocks of ${zone}`;
  return `${code} (${name}): ${currencies.join(', ')}; ${tax}; origins: ${origins}${clocks}`;
}

const say = (line: string) => void process.stdout.write(`${line}\n`);

function refuse(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

/** An option that may be given again, each value once. */
const each =
  (read: (text: string) => string) =>
  (text: string, earlier: unknown): string[] => [
    ...new Set([...(Array.isArray(earlier) ? (earlier as string[]) : []), read(text)]),
  ];

/** As a sub-domain may be called (RFC 1123 §2.1). */
function storeCode(text: string): string {
  if (/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(text)) return text;
  throw new InvalidArgumentError('up to 63 small letters, digits and hyphens, no hyphen first or last');
}

function currencyCode(text: string): string {
  const code = text.toUpperCase();
  if (isISO4217CurrencyCode(code)) return code;
  throw new InvalidArgumentError('no currency of ISO 4217, as EUR is');
}

/** What browsers send as `Origin` (RFC 6454 §6.2), or `*` for any. */
function origin(text: string): string {
  if (text === '*') return text;
  const url = URL.parse(text);
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw new InvalidArgumentError('an origin, as https://shop.example, or * for any');
  }
  if (url.origin === text) return text;
  throw new InvalidArgumentError(`an origin is no more than browsers send of it: ${url.origin}`);
}

function timeZone(text: string): string {
  if (isTimeZone(text)) return text;
  throw new InvalidArgumentError('a time zone of the IANA database, as Europe/Berlin');
}

export function basisPoints(text: string): number {
  const rate = Number(text);
  if (text.trim() !== '' && Number.isInteger(rate) && rate >= 0 && rate <= 10_000) return rate;
  throw new InvalidArgumentError('a whole number from 0 to 10000');
}
