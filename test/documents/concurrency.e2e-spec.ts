import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startApp, type TestApp } from '../support/app.js';
import { PASSWORD, STAFF } from '../support/settings.js';

const run = promisify(execFile);

/** M11.3–M11.5: what docs/concurrency.md tells to try does what it says. */
describe('docs/concurrency.md', () => {
  let app: TestApp;
  let folder: string;
  beforeAll(async () => {
    app = await startApp();
    folder = await mkdtemp(join(tmpdir(), 'stoa-concurrency-'));
  });
  afterAll(async () => {
    await app.stop();
    await rm(folder, { recursive: true });
  });

  it('shows each answer, command by command as written', async () => {
    const text = await readFile('docs/concurrency.md', 'utf8');
    const [, script = ''] = /<!-- walk-through[^>]*-->\n```sh\n([\s\S]*?)```/.exec(text) ?? [];
    const session = { email: STAFF.owner, password: PASSWORD };
    const { body } = await app.shop.post<{ accessToken: string }>('/v1/admin/sessions', session);
    const env = { ...process.env, API: app.config.publicUrl, STAFF: `Authorization: Bearer ${body.accessToken}` };
    const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', script], { cwd: folder, env });
    expect(stdout.trim().split('\n')).toEqual([
      ...['200', '304', '428', '200', '412', '200', '409', '204', '410', '200', '200'],
      '201 412',
    ]);
  });
});
