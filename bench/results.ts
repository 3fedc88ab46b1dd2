import type { Sample } from './load.js';
import type { Options } from './options.js';
import type { Step } from './shoppers.js';
import type { Launch } from './stand.js';

/** One kind of read, measured on both servers in turn. */
export interface ReadResult {
  name: string;
  stoa: Sample[];
  bare: Sample[];
  /** Statements a request. */
  statements: { stoa: number; bare: number };
}

/** Microseconds of CPU. */
export type CpuByProcess = Record<'web' | 'postgres' | 'worker' | 'sandbox' | 'shoppers', number>;

/** One measurement of shoppers; times in milliseconds. */
export interface ShoppingSample {
  /** Orders (or carts) a second. */
  rate: number;
  p50: number;
  p99: number;
  calls: Map<Step, { p50: number; p99: number }>;
  /** For each order (or cart). */
  cpu: CpuByProcess;
}

export interface ShoppingResult {
  carts: ShoppingSample[];
  checkouts: ShoppingSample[];
  /** Statements of each call of a shopper. */
  statements: Map<Step, number>;
  orders: { acknowledged: number; confirmed: number };
}

/** Reads with a token and without. */
export interface SignedResult {
  reads: { name: string; unknown: Sample[]; signedIn: Sample[]; statements: number }[];
  storms: StormSample[];
}

/** Numbers a second. */
export interface StormSample {
  /** Hashes that one thread makes while nothing else happens. */
  hashes: number;
  /** Sign-ins, with nobody browsing. */
  alone: number;
  /** Sign-ins, beside those who browse. */
  beside: number;
  /** Browsing while nobody signs in, and while many do. */
  calm: Sample;
  storm: Sample;
}

export interface Results {
  at: Date;
  machine: { cpus: number; model: string; node: string; postgres: string; load: number };
  options: Options & { pool: number };
  launches: Launch[];
  reads: ReadResult[];
  shopping: ShoppingResult;
  signed: SignedResult;
  /** In megabytes, after the load. */
  memory: { stoa: number; bare: number };
}
