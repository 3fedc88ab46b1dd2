import { createServer } from 'node:net';
import { hasCode } from './files.js';
import { LocalError, portTaken } from './local.errors.js';

const LOOPBACK = '127.0.0.1';

/** A port nobody listens on now. Another process may take it before it is used: callers try again then. */
export function freePort(): Promise<number> {
  return listenOnce(0, LOOPBACK);
}

/** Refuses with one sentence when the port cannot be had. */
export async function requirePort(port: number, options: { what: string; setting?: string; host?: string }) {
  try {
    await listenOnce(port, options.host ?? LOOPBACK);
  } catch (error) {
    if (hasCode(error, 'EADDRINUSE')) {
      throw portTaken(options.what, port, options.setting);
    }
    if (hasCode(error, 'EACCES')) {
      throw new LocalError(`Port ${port} is reserved for root: choose one above 1023 for ${options.what}.`);
    }
    throw error;
  }
}

function listenOnce(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      const bound = typeof address === 'object' && address ? address.port : port;
      server.close(() => resolve(bound));
    });
  });
}
