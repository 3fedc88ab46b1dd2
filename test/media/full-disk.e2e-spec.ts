import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withoutChange } from '../platform/contents.js';
import { expectProblem } from '../platform/problem.js';
import { startApp, type TestApp } from '../support/app.js';
import { filesIn, FORM, formWith, newFilm } from './files.js';

const MB = 1_048_576;

/** A disk of two megabytes; undefined, after a loud line, where none can be had. */
function smallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'stoa-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'none', folder], { stdio: 'ignore' });
    mkdirSync(join(folder, 'media'));
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    console.warn('\n!!! SKIPPED: only root on Linux may mount a small disk, so uploads to a full one are not tried.\n');
    return undefined;
  }
}

const disk = smallDisk();

/** M9.3: a disk has an end. */
describe.skipIf(!disk)('an upload to a full disk', () => {
  let app: TestApp;
  beforeAll(async () => (app = await startApp({ mediaDir: join(disk!, 'media') }))); // skipped without
  afterAll(async () => {
    await app.stop();
    execFileSync('umount', [disk!]);
    rmSync(disk!, { recursive: true });
  });

  it('is told so and leaves nothing; when there is room again it is kept', async () => {
    const staff = await app.staff('merchandiser');
    const film = newFilm(3 * MB);
    const filler = join(disk!, 'filler');
    await writeFile(filler, randomBytes(1.5 * MB));
    for (const [body, type] of [
      [film, 'video/mp4'],
      [formWith(film, 'video/mp4'), FORM],
    ] as const) {
      const send = () => staff.send('POST', '/v1/admin/media', body, { 'content-type': type });
      const reply = await withoutChange(app.database, send);
      expectProblem(reply, 503, 'storage_full');
      expect(reply.headers['retry-after']).toBe('60');
      expect(await filesIn(app)).toEqual({});
    }
    await rm(filler);
    const small = await staff.send('POST', '/v1/admin/media', newFilm(MB), { 'content-type': 'video/mp4' });
    expect(small.status).toBe(201);
  });
});
