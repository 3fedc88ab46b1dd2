import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { temporaryFolder } from './folder.js';

/** Stands in for the compiler: notes that it ran, deletes dist as the real one does, and takes its time. */
const COMPILER = `const fs = require('node:fs');
fs.appendFileSync('compilations', 'one\\n');
fs.rmSync('dist', { recursive: true, force: true });
setTimeout(() => {
  fs.mkdirSync('dist/src', { recursive: true });
  fs.writeFileSync('dist/src/openapi.js', '');
  process.exit(fs.readFileSync('src/main.ts', 'utf8') === 'broken' ? 2 : 0);
}, 300);
`;

function newProject() {
  const folder = temporaryFolder();
  const cli = join(folder, 'node_modules', '@nestjs', 'cli');
  mkdirSync(join(cli, 'bin'), { recursive: true });
  writeFileSync(join(cli, 'package.json'), '{}');
  writeFileSync(join(cli, 'bin', 'nest.js'), COMPILER);
  mkdirSync(join(folder, 'src', 'cart'), { recursive: true });
  writeFileSync(join(folder, 'src', 'main.ts'), 'one');
  writeFileSync(join(folder, 'src', 'cart', 'cart.ts'), 'one');
  writeFileSync(join(folder, 'tsconfig.json'), '{}');
  cpSync(join(import.meta.dirname, '..', '..', 'scripts', 'build.mjs'), join(folder, 'scripts', 'build.mjs'));
  const build = () =>
    new Promise<number | null>((resolve) => {
      spawn(process.execPath, ['scripts/build.mjs'], { cwd: folder, stdio: 'ignore' }).once('exit', resolve);
    });
  const compilations = () => readFileSync(join(folder, 'compilations'), 'utf8').trim().split('\n').length;
  return { folder, build, compilations };
}

it('compiles when something has changed or gone, and only then', async () => {
  const { folder, build, compilations } = newProject();
  expect(await build()).toBe(0);
  expect(await build()).toBe(0);
  expect(compilations()).toBe(1);

  await delay(20);
  writeFileSync(join(folder, 'src', 'main.ts'), 'two');
  await build();
  await build();
  expect(compilations()).toBe(2);

  await delay(20);
  rmSync(join(folder, 'src', 'cart', 'cart.ts'));
  await build();
  await build();
  expect(compilations()).toBe(3);

  await delay(20);
  writeFileSync(join(folder, 'tsconfig.json'), '{ }');
  await build();
  expect(compilations()).toBe(4);
});

it('compiles again after a failure, or when somebody has deleted the output', async () => {
  const { folder, build, compilations } = newProject();
  writeFileSync(join(folder, 'src', 'main.ts'), 'broken');
  expect(await build()).toBe(1);
  expect(await build()).toBe(1);
  expect(compilations()).toBe(2);
  writeFileSync(join(folder, 'src', 'main.ts'), 'mended');
  expect(await build()).toBe(0);
  rmSync(join(folder, 'dist'), { recursive: true });
  expect(await build()).toBe(0);
  expect(compilations()).toBe(4);
});

it('compiles once for two that want it at the same time, and minds no lock of a dead build', async () => {
  const { folder, build, compilations } = newProject();
  mkdirSync(join(folder, '.stoa'));
  writeFileSync(join(folder, '.stoa', 'build.lock'), '999999999');
  expect(await Promise.all([build(), build()])).toEqual([0, 0]);
  expect(compilations()).toBe(1);
});
