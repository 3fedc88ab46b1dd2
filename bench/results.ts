import type { Sample } from './load.js';
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

/** One measurement of shoppers. */
export interface ShoppingSample {
  /** Orders (or carts) a second. */
  rate: number;
  p50: number;
  p99: number;
  /** Milliseconds of the middle and the hundredth slowest call. */
  calls: Map<Step, { p50: number; p99: number }>;
  /** Microseconds of CPU for each order (or cart), by process. */
  cpu: Record<'web' | 'postgres' | 'worker' | 'sandbox' | 'shoppers', number>;
}

export interface Results {
  at: Date;
  machine: { cpus: number; model: string; node: string; postgres: string };
  settings: { products: number; seconds: number; rounds: number; connections: number; shoppers: number; pool: number };
  launches: Launch[];
  reads: ReadResult[];
  carts: ShoppingSample[];
  checkouts: ShoppingSample[];
  /** Statements of each call of a shopper. */
  statements: Map<Step, number>;
  memory: { stoaMegabytes: number; bareMegabytes: number };
  orders: { acknowledged: number; confirmed: number };
}
