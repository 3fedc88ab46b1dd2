import { inject } from 'vitest';
import { freePort } from '../../src/local/ports.js';
import { eventually } from '../support/wait.js';
import { Child, childrenOf, untilGone } from './child.js';
import { temporaryFolder } from './folder.js';
import { server, writeSmallProject } from './small.project.js';

const MINUTES = 60_000;

/** M1.3: `npm run dev` on a small tree, with the PostgreSQL and the Redis of the test run. */
it(
  'restarts on save, waits for the next save after a fault, and migrates when there is a migration',
  {
    timeout: 10 * MINUTES,
  },
  async () => {
    const { start, journal, env, save } = writeSmallProject(temporaryFolder());
    const port = await freePort();
    const child = Child.fromSource([start, '--watch'], {
      ...env,
      PORT: String(port),
      DATABASE_URL: inject('postgresUrl'),
      REDIS_URL: inject('redisUrl'),
      SANDBOX_URL: 'http://127.0.0.1:1',
    });
    onTestFinished(() => void child.kill());
    const word = () =>
      fetch(`http://127.0.0.1:${port}/`)
        .then((response) => response.text())
        .catch(() => 'nobody there');
    const says = (expected: string) => eventually(word, (heard) => heard === expected, 2 * MINUTES);

    await child.says(/Ctrl-C stops everything/, 4 * MINUTES);
    await says('first');
    expect(journal()).toEqual(['migrate', 'seed']);

    save('src/main.ts', server('PORT', 'second'));
    await says('second');

    save('src/main.ts', `${server('PORT', 'third')}\nconst wrong: number = 'text';\n`);
    await child.says(/TS2322/, 2 * MINUTES);
    expect(await word(), 'what compiled last runs on').toBe('second');

    save('src/main.ts', "throw new Error('out of order');");
    await child.says(/Waiting for the next save/, 2 * MINUTES);
    expect(child.output).toContain('out of order');
    save('src/main.ts', server('PORT', 'third'));
    await says('third');

    save('migrations/2-second.ts', 'export const second = 2;');
    await eventually(journal, (commands) => commands.join() === 'migrate,seed,migrate', 2 * MINUTES);
    await says('third');

    const children = childrenOf(child.pid);
    expect(await child.kill('SIGINT')).toBe(0);
    await untilGone(children);
  },
);
