import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LOCK_FILE } from '../../src/local/lock.js';
import { freePort, requirePort } from '../../src/local/ports.js';
import { Child, childrenOf, untilGone } from './child.js';
import { temporaryFolder } from './folder.js';

const READY = /Ready after ([\d.]+) s/;
const MINUTES = 60_000;

/** M1.3: the real thing: npm, the build, the application, and its demo shop. */
it('brings the shop up with one command, again and again', { timeout: 15 * MINUTES }, async () => {
  const dataDir = join(temporaryFolder(), 'data');
  const port = await freePort();
  const npmStart = () => {
    const child = new Child(['start', '--silent'], { STOA_DATA_DIR: dataDir, PORT: String(port) }, 'npm');
    onTestFinished(() => void child.kill('SIGTERM'));
    return child;
  };
  const status = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).status;
  const owner = () => (JSON.parse(readFileSync(join(dataDir, LOCK_FILE), 'utf8')) as { pid: number }).pid;

  const first = npmStart();
  const [, firstSeconds] = await first.says(READY, 10 * MINUTES);
  expect(first.output).toContain('Demo shop');
  expect(first.output).toMatch(/Password +\S+ {2}\(shown this once: keep it\)/);
  expect(await status('/health/ready')).toBe(200);
  expect(await status('/docs')).toBe(200);
  expect(await status('/openapi.json')).toBe(200);
  expect(await status('/v1/products')).toBe(200);
  const [, mails = ''] = /Mail +(http\S+)/.exec(first.output) ?? [];
  expect(await (await fetch(mails)).text()).toContain('No mail yet');

  // What the README says to type beside it, as it stands there.
  const [importCommand = ''] = /^npm run stoa -- import-products .*$/m.exec(readFileSync('README.md', 'utf8')) ?? [];
  const env = { ...process.env, NODE_ENV: undefined, STOA_DATA_DIR: dataDir, NO_COLOR: '1' }; // where CI is set, it has colours
  const beside = { env, encoding: 'utf8' } as const;
  for (const counts of [/created +2$/m, /unchanged +2$/m]) {
    const imported = spawnSync('bash', ['-c', importCommand], beside);
    expect(imported.stderr).toContain(`On the Stoa that runs from ${dataDir}\n`);
    expect(imported.stdout).toMatch(counts);
  }
  expect(await status('/v1/products/lighthouse-lamp')).toBe(200);
  expect(statSync(join(dataDir, 'environment')).mode & 0o777).toBe(0o600);

  const web = JSON.parse(readFileSync(join(dataDir, 'processes', 'web.json'), 'utf8')) as { pid: number };
  process.kill(web.pid, 'SIGKILL');
  await first.says(/ ! Web process died \(SIGKILL\), started again after/, 2 * MINUTES);
  expect(await status('/health/ready')).toBe(200);

  const children = childrenOf(owner());
  expect(await first.kill('SIGINT')).toBe(0);
  await untilGone(children, 0);
  expect(existsSync(join(dataDir, 'environment'))).toBe(false);
  await requirePort(port, { what: 'nobody' });

  // What makes the second start a matter of seconds. How many is measured, and not asserted.
  const second = npmStart();
  const [, secondSeconds] = await second.says(READY, 2 * MINUTES);
  console.log(`npm start: first ready after ${firstSeconds} s, second after ${secondSeconds} s (target 5 s)`);
  expect(second.output).not.toContain('Compiling');
  expect(second.output).not.toContain('Demo shop');
  expect(second.output).not.toContain('creating its data folder');
  expect(second.output).not.toContain('shown this once');

  const killed = owner();
  const orphans = childrenOf(killed);
  process.kill(killed, 'SIGKILL');
  await second.exited;
  const third = npmStart();
  await third.says(READY, 2 * MINUTES);
  await untilGone(orphans, 0);
  expect(await status('/health/ready')).toBe(200);
  expect(await third.kill('SIGINT')).toBe(0);
});
