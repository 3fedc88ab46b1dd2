import { buildSandbox } from '../../src/sandbox/sandbox.server.js';
import { SANDBOX_SECRET } from './settings.js';

/** One thing the bank did, as its own books have it. */
export interface BankOperation {
  id: string;
  operation: string;
  kind: 'authorization' | 'capture' | 'refund' | 'void';
  status: string;
  reference: string;
  amount: number;
  currency: string;
}

export interface Bank {
  url: string;
  /** Everything the bank knows, in order. */
  ledger(): Promise<BankOperation[]>;
  stop(): Promise<void>;
}

/** The sandbox provider on a free port. Its memory is its own: tests compare it with Stoa's books. */
export async function startBank(): Promise<Bank> {
  const server = buildSandbox({ secret: SANDBOX_SECRET, logLevel: 'silent' });
  const url = await server.listen({ port: 0, host: '127.0.0.1' });
  return {
    url,
    ledger: async () => ledgerOf(url),
    stop: () => server.close(),
  };
}

/** Reads the books of a bank, wherever it runs. */
export async function ledgerOf(url: string): Promise<BankOperation[]> {
  const lines = (await (await fetch(`${url}/v1/ledger`)).text()).split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as BankOperation);
}
