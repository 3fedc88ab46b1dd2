import { ConfigError } from './config/load.js';
import { reasonOfFault } from './platform/db/postgres.faults.js';

/** Whatever a process may listen on. */
const PORTS = 'PORT, WORKER_PORT, METRICS_PORT and WORKER_METRICS_PORT';

/** Runs the start of a process; a fault ends it with its reason on standard error, in one sentence where we know one. */
export async function startProcess(start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (error) {
    process.stderr.write(`${sentence(error)}\n`);
    process.exit(1);
  }
}

function sentence(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  const { code, port, stack } = error as { code?: string; port?: number; stack?: string };
  if (code === 'EADDRINUSE') return `Port ${port} is in use. Set another one: ${PORTS} say which.`;
  return reasonOfFault(error) ?? stack ?? String(error);
}
