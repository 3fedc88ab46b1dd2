import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { hasCode } from './files.js';
import { LocalError, portTaken } from './local.errors.js';

const LOOPBACK = '127.0.0.1';

// Below the range from which systems number outgoing connections, any of which could take a port before it is used.
const FIRST = 20_000;
const LAST = 32_000;
const ATTEMPTS = 100;

/** A port nobody listens on now. Another process may still take it first: callers then see it in use. */
export async function freePort(): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    const port = randomInt(FIRST, LAST);
    try {
      await listenOnce(port, LOOPBACK);
      return port;
    } catch (error) {
      if (!hasCode(error, 'EADDRINUSE') || attempt === ATTEMPTS) {
        throw error;
      }
    }
  }
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

function listenOnce(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve()));
  });
}
