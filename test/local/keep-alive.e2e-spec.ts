import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { childrenOf, untilGone } from './child.js';
import { newProject, UP } from './stub.project.js';

// A busy machine makes each of these slow, and none of them wrong.
vi.setConfig({ testTimeout: 180_000 });

/** M1.3: a process that dies costs a second, not the shop. */
it.each([
  ['web', 'Web process'],
  ['worker', 'Worker process'],
  ['sandbox', 'Sandbox bank'],
])('starts %s again after a kill -9, and says so in one line', async (name, title) => {
  const { dataDir, journal, port, start } = await newProject();
  const pid = () =>
    (JSON.parse(readFileSync(join(dataDir, 'processes', `${name}.json`), 'utf8')) as { pid: number }).pid;
  const child = start();
  await child.says(UP);
  const killed = pid();
  process.kill(killed, 'SIGKILL');
  await child.says(new RegExp(` ! ${title} died \\(SIGKILL\\), started again after [\\d.]+ m?s\\n`));
  expect(pid()).not.toBe(killed);
  expect(journal().filter((line) => line === `${name} up`)).toHaveLength(2);
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
  const children = childrenOf(child.pid);
  expect(await child.kill('SIGINT')).toBe(0);
  await untilGone(children, 0);
});

it('gives up on a process that dies five times in a minute, with its last lines, and takes the rest down', async () => {
  const { journal, start } = await newProject();
  const child = start([], { STUB_DIES: 'worker' });
  await child.says(UP);
  expect(await child.exited).toBe(1);
  expect(child.output.match(/ ! Worker process died \(exit code 3\), started again/g)).toHaveLength(4);
  expect(child.output).toContain(
    'Worker process died 5 times in a minute. At last worker ended unexpectedly (exit code 3). ' +
      'Its last lines:\n  worker has had enough',
  );
  expect(journal()).toContain('web down');
});

it('gives up as well on one that no longer starts', async () => {
  const { start, folder } = await newProject();
  const child = start([], { STUB_DIES: 'worker', STUB_BREAKS: join(folder, 'broken') });
  await child.says(UP);
  expect(await child.exited).toBe(1);
  expect(child.output).not.toContain('started again');
  expect(child.output).toContain('Worker process died 5 times in a minute. At last worker ended before it was ready');
  expect(child.output).toContain('Error: worker is broken');
});
