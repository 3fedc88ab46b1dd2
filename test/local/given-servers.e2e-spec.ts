import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { inject } from 'vitest';
import { freePort } from '../../src/local/ports.js';
import { findProcess } from '../../src/local/running.js';
import { childrenOf } from './child.js';
import { newProject, UP } from './stub.project.js';

// A busy machine makes each of these slow, and none of them wrong.
vi.setConfig({ testTimeout: 180_000 });

/** M1.2: real parts, each attached by its URL. */
it('embeds nothing that it is given the URL of', async () => {
  const { start, journal, dataDir } = await newProject();
  const given = {
    DATABASE_URL: 'postgres://elsewhere/shop',
    REDIS_URL: inject('redisUrl'),
    SANDBOX_URL: 'http://elsewhere',
  };
  const child = start([], given);
  await child.says(UP);
  expect(childrenOf(child.pid).filter((pid) => !findProcess(pid)?.command.includes('stoa-leash'))).toHaveLength(2);
  expect(journal()).toContain(`migrate ${Object.values(given).join(' ')}`);
  expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
  expect(await child.kill('SIGINT')).toBe(0);
});

/** What one sentence it ends with, before it has started anything. */
async function refusalOf(redisUrl: string) {
  const { start, journal } = await newProject();
  const child = start([], { DATABASE_URL: 'postgres://elsewhere/shop', REDIS_URL: redisUrl });
  expect(await child.exited).toBe(1);
  expect(journal()).toEqual(['']);
  return / ✗ (.*)\n/.exec(child.output)?.[1];
}

it('says at once that its Redis does not answer, speaks something else, or is none', async () => {
  const port = await freePort();
  expect(await refusalOf(`redis://127.0.0.1:${port}`)).toBe(
    `Redis does not answer (ECONNREFUSED 127.0.0.1:${port}). Is REDIS_URL right?`,
  );
  expect(await refusalOf('http://127.0.0.1:6379')).toBe(
    'REDIS_URL must be an address that begins with redis:// or rediss://, such as redis://localhost:6379.',
  );
  const { port: postgres } = new URL(inject('postgresUrl'));
  expect(await refusalOf(`redis://127.0.0.1:${postgres}`)).toMatch(
    /^Redis does not answer \(.+\)\. Is REDIS_URL right\?$/,
  );
});

it('says when its Redis asks for a password, or is too old', async () => {
  // Speaks just enough of the protocol.
  const answering = async (answer: string) => {
    const server = createServer((socket) => socket.on('data', () => socket.write(answer)).on('error', () => undefined));
    onTestFinished(() => void server.close());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `redis://127.0.0.1:${(server.address() as { port: number }).port}`;
  };
  expect(await refusalOf(await answering('-NOAUTH Authentication required.\r\n'))).toBe(
    'Redis does not answer (NOAUTH Authentication required). Is REDIS_URL right?',
  );
  expect(await refusalOf(await answering('$21\r\nredis_version:6.0.16\r\n\r\n'))).toBe(
    'Stoa needs Redis 6.2 or later, and REDIS_URL leads to 6.0.',
  );
});
