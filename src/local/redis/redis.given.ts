import { Redis } from 'ioredis';
import { LocalError, noRedisAtUrl, redisTooOld, wrongRedisUrl } from '../local.errors.js';

const WITHIN_MS = 5_000;

/**
 * Asks a Redis that is not ours whether it is there, before anything waits for it in vain.
 * @throws {LocalError} one sentence, when it does not answer, refuses us, or is older than 6.2
 */
export async function requireRedis(url: string): Promise<void> {
  if (!/^rediss?:$/.test(URL.parse(url)?.protocol ?? '')) {
    throw wrongRedisUrl();
  }
  const client = new Redis(url, {
    ...{ lazyConnect: true, enableReadyCheck: false, disableClientInfo: true },
    ...{ connectTimeout: WITHIN_MS, commandTimeout: WITHIN_MS, retryStrategy: () => null },
  });
  let reason: string | undefined;
  // It tells why here, and rejects with no more than "Connection is closed".
  client.on('error', (error: Error) => (reason ??= reasonOf(error)));
  try {
    await client.connect();
    const version = /^redis_version:(\d+)\.(\d+)/m.exec(await client.info('server'));
    if (version && Number(version[1]) * 100 + Number(version[2]) < 602) {
      throw redisTooOld(`${version[1]}.${version[2]}`);
    }
  } catch (error) {
    throw error instanceof LocalError ? error : noRedisAtUrl(reason ?? reasonOf(error));
  } finally {
    client.disconnect();
  }
}

/** A name with two addresses fails once for each, and then has no message of its own. */
function reasonOf(error: unknown): string {
  const { message, errors = [] } = error as Error & { errors?: Error[] };
  const told = message || errors.map((one) => one.message).join(', ');
  return told.replaceAll(/\bconnect (?=E)/g, '').replace(/\.$/, '');
}
