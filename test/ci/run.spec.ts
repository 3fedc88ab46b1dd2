import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** M24.1: what CI runs, with a stand-in for npm that says what it was called with. */
it('calls the two commands of the README, as CI, whoever calls it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stoa-ci-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'npm'), '#!/bin/sh\necho "CI=$CI npm $*"\n', { mode: 0o755 });
  const { CI: _own, ...env } = process.env;
  const output = execFileSync(join(import.meta.dirname, '..', '..', '.ci', 'run'), {
    env: { ...env, PATH: [folder, env.PATH].join(delimiter) },
    encoding: 'utf8',
  });
  expect(output.trim().split('\n')).toEqual(['CI=true npm install --no-audit --no-fund', 'CI=true npm run check']);
});
