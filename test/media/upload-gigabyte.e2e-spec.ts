import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { MediaService } from '../../src/media/index.js';
import { startApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { type Fleet, startFleet } from '../support/processes.js';
import { PASSWORD, STAFF } from '../support/settings.js';
import { eventually } from '../support/wait.js';
import { FORM, formWith, newFilm } from './files.js';

const MB = 1_048_576;
const ADDRESS = '/v1/admin/media';
const MOST_GROWTH = 64 * MB;

/** M9.3: a web process of its own, whose memory and whose death can be looked at. */
describe('an upload to a web process', { timeout: 120_000 }, () => {
  let fleet: Fleet;
  let folder: string;
  let staff: Client;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stoa-large-'));
    fleet = await startFleet({ MEDIA_DIR: folder, UPLOAD_LIMIT: String(4_096 * MB) });
    staff = await signedIn();
  });
  afterAll(async () => {
    await fleet.stop();
    await rm(folder, { recursive: true });
  });

  const signedIn = async () => {
    const credentials = { email: STAFF.owner, password: PASSWORD };
    const { body } = await fleet.shop.post<{ accessToken: string }>('/v1/admin/sessions', credentials);
    return fleet.shop.as({ authorization: `Bearer ${body.accessToken}` });
  };
  const upload = (body: Buffer | Readable, type: string) =>
    staff.send<{ key: string; size: number }>('POST', ADDRESS, body, { 'content-type': type });

  async function mostMemoryDuring<T>(work: Promise<T>): Promise<[most: number, result: T]> {
    let [most, isOver] = [0, false];
    const over = work.finally(() => (isOver = true));
    while (!isOver) most = Math.max(most, await memoryOf(fleet.pid('web')));
    return [most, await over];
  }

  it('of a gigabyte takes no more memory than one of a few megabytes', async () => {
    const [head, tail] = inForm(newFilm(8 * MB));
    await upload(newFilm(8 * MB), 'video/mp4');
    await upload(Buffer.concat([head, tail]), FORM);
    const before = await memoryOf(fleet.pid('web'));

    const film = newFilm();
    const [whole, kept] = await mostMemoryDuring(upload(longer(film, 1_024), 'video/mp4'));
    expect(kept).toMatchObject({ status: 201, body: { size: film.length + 1_024 * MB } });
    const [start, end] = inForm(newFilm());
    const [form, keptOfForm] = await mostMemoryDuring(upload(longer(start, 256, end), FORM));
    expect(keptOfForm.status).toBe(201);
    const growth = [whole, form].map((most) => most - before);
    expect(
      Math.max(...growth),
      `grown by ${growth.map((bytes) => Math.round(bytes / MB)).join(' and ')} MB`,
    ).toBeLessThan(MOST_GROWTH);
    const part = await fetch(`${fleet.shop.url}/v1/media/${kept.body.key}`, {
      headers: { range: `bytes=${film.length + 1_023 * MB}-` },
    });
    expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, MB]);
  });

  it('that is killed meanwhile leaves no row, and bytes only until the sweep', async () => {
    const before = await fleet.database.count('SELECT count(*) FROM asset');
    const incoming = () => readdir(join(folder, '.incoming'));
    const broken = upload(longer(newFilm(), 2_048), 'video/mp4').catch((error: unknown) => error);
    await eventually(incoming, (names) => names.length === 1);
    await fleet.kill('web');
    expect(await broken).toBeInstanceOf(Error);
    expect(await incoming()).toHaveLength(1);
    await fleet.start('web');
    expect(await fleet.database.count('SELECT count(*) FROM asset')).toBe(before);
    for (const name of await incoming()) await utimes(join(folder, '.incoming', name), 0, 0);
    const app = await startApp({ databaseUrl: fleet.database.url, mediaDir: folder });
    await app.web.get(MediaService, { strict: false }).sweep();
    await app.stop();
    expect(await incoming()).toEqual([]);
  });
});

/** These bytes, so many megabytes of zeros, and those bytes; never in memory together. */
const longer = (start: Buffer, megabytes: number, end: Buffer = Buffer.alloc(0)): Readable => {
  const zeros = Buffer.alloc(MB);
  return Readable.from(
    (function* () {
      yield start;
      for (let left = megabytes; left > 0; left--) yield zeros;
      yield end;
    })(),
    { objectMode: false },
  );
};

/** A form of one file, cut where its content ends. */
function inForm(file: Buffer): [Buffer, Buffer] {
  const form = formWith(file, 'video/mp4');
  const end = form.lastIndexOf('\r\n--');
  return [form.subarray(0, end), form.subarray(end)];
}

/** In bytes. */
async function memoryOf(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout) * 1_024;
}
