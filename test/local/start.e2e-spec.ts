import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { freePort, requirePort } from '../../src/local/ports.js';
import { findProcess } from '../../src/local/running.js';
import { childrenOf, untilGone } from './child.js';
import { newProject, UP } from './stub.project.js';

// A busy machine makes each of these slow, and none of them wrong.
vi.setConfig({ testTimeout: 180_000 });

it('brings everything up in order, tells the password once, and takes everything down in order', async () => {
  const { journal, start, port, dataDir } = await newProject();
  const first = start();
  await first.says(UP);
  expect(first.output).toContain(`http://localhost:${port}/docs`);
  expect(first.output).toContain('admin@stoa.test');
  expect(first.output).toContain(`correct-horse  (shown this once: keep it)`);
  expect(first.output).not.toContain('\u001b'); // no colours where nobody looks
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);

  const children = childrenOf(first.pid);
  expect(await first.kill('SIGINT')).toBe(0);
  await untilGone(children, 0);
  await requirePort(port, { what: 'nobody' });
  const order = journal().map((line) => line.split(' ').slice(0, 2).join(' '));
  const at = (start: string) => order.findIndex((line) => line.startsWith(start));
  expect(at('migrate')).toBeLessThan(at('seed'));
  expect(at('sandbox up')).toBeLessThan(at('seed'));
  expect(at('seed')).toBeLessThan(at('web up'));
  expect(at('web down')).toBeLessThan(at('sandbox down'));
  expect(at('worker down')).toBeLessThan(at('sandbox down'));

  const second = start();
  await second.says(UP);
  expect(second.output).not.toContain('correct-horse');
  expect(await second.kill('SIGTERM')).toBe(0);
  expect(new Set(journal().filter((line) => line.startsWith('secrets'))).size).toBe(1); // kept, and the same for all
  expect(statSync(join(dataDir, 'secrets', 'stoa')).mode & 0o777).toBe(0o600);
});

it('says in one sentence that the port is taken, before anything slow', async () => {
  const { journal, start, port } = await newProject();
  const server = createServer().listen(port, '127.0.0.1');
  onTestFinished(() => void server.close());
  const child = start();
  expect(await child.exited).toBe(1);
  expect(child.output).toContain(
    `Port ${port}, which the web process wants, is in use: stop what listens there, or choose another with PORT.`,
  );
  expect(child.output).not.toContain('PostgreSQL');
  expect(journal()).toEqual(['']);
});

it('refuses a second start on the same data, which does the first no harm', async () => {
  const { start, dataDir, port } = await newProject();
  const first = start();
  await first.says(UP);
  const second = start(['--fresh'], { PORT: String(await freePort()) });
  expect(await second.exited).toBe(1);
  expect(second.output).toContain(`The data folder ${dataDir} is in use by process ${first.pid}`);
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
  expect(await first.kill('SIGINT')).toBe(0);
});

it('says which process cannot start, and still tells the password that was made', async () => {
  const { start } = await newProject();
  const child = start([], { STUB_BROKEN: 'web' });
  expect(await child.exited).toBe(1);
  expect(child.output).toContain('web ended before it was ready (exit code 1). Its last lines:');
  expect(child.output).toContain('Error: web is broken');
  expect(child.output).toContain('Password of admin@stoa.test, shown this once: correct-horse');
});

it('can be stopped while it is still starting', async () => {
  const { start } = await newProject();
  const child = start();
  await child.says(/Redis/);
  const children = childrenOf(child.pid);
  expect(await child.kill('SIGINT')).toBe(0);
  await untilGone(children);
});

it('ends at once on a second Ctrl-C, though not on the echo of the first', async () => {
  const { start } = await newProject();
  const child = start([], { STUB_DEAF: 'web' });
  await child.says(UP);
  const children = childrenOf(child.pid);
  child.process.kill('SIGINT');
  child.process.kill('SIGINT'); // npm passes on what the terminal has sent already
  await child.says(/Stopping/);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(child.process.exitCode).toBeNull();
  const asked = performance.now();
  expect(await child.kill('SIGINT')).toBe(130);
  expect(performance.now() - asked).toBeLessThan(3_000);
  await untilGone(children);
});

it('begins anew with --fresh, and deletes only what is its own', async () => {
  const { start, dataDir } = await newProject();
  mkdirSync(dataDir);
  writeFileSync(join(dataDir, 'diary.txt'), 'mine');
  const first = start();
  await first.says(UP);
  await first.kill('SIGINT');
  const second = start(['--fresh']);
  await second.says(UP);
  expect(second.output).toContain('correct-horse');
  expect(existsSync(join(dataDir, 'diary.txt'))).toBe(true);
  await second.kill('SIGINT');
});

it('recovers after everything that could have cleaned up was killed', async () => {
  const { start, port } = await newProject();
  const first = start();
  await first.says(UP);
  const orphans = childrenOf(first.pid).filter((pid) => !findProcess(pid)?.command.includes('stoa-leash'));
  expect(orphans).toHaveLength(5);
  await first.killWithoutLeash();
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);

  const second = start();
  await second.says(UP);
  await untilGone(orphans, 0);
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
  expect(await second.kill('SIGINT')).toBe(0);
});

it('shows the logs of all with --verbose', async () => {
  const { start } = await newProject();
  const child = start(['--verbose']);
  await child.says(UP);
  expect(child.output).toMatch(/^postgres .*database system is ready to accept connections$/m);
  expect(child.output).toMatch(/^seed admin-password: correct-horse$/m);
  await child.kill('SIGINT');
});

it('names a flag it does not know', async () => {
  const { start } = await newProject();
  const child = start(['--frsh']);
  expect(await child.exited).toBe(1);
  expect(child.output).toContain("Unknown option '--frsh'");
});
