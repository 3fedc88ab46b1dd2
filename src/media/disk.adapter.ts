import { createHash } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Config } from '../config/config.js';
import { storageFull } from './media.errors.js';

/** A file that is whole and on the disk, and not yet where it is found. */
export interface WrittenFile {
  path: string;
  /** SHA-256, in hexadecimal digits. */
  digest: string;
  /** In bytes. */
  size: number;
}

/** What is left of a file that came while a process died: bytes, or the mark of one that may have got its name. */
export interface Remnant {
  path: string;
  /** Of a mark. */
  key: string | undefined;
}

/** Beside the files, on the same disk: what is put into place from here is there at once. */
const INCOMING = '.incoming';
const MARK = '~';

/**
 * Files on disk under their keys. One that comes is written aside, and put into place as a whole. Until it is an asset there is
 * always something of it in `.incoming`, by which it is found if its process dies.
 */
@Injectable()
export class Disk {
  constructor(private readonly config: Config) {}

  /**
   * Writes a file as it comes, piece by piece, to the disk and not only to its cache. Nothing stays of one that fails.
   * @throws `storage_full`, and whatever the content throws
   */
  async write(content: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<WrittenFile> {
    const path = join(this.config.mediaDir, INCOMING, uuid());
    try {
      await mkdir(dirname(path), { recursive: true });
      return { path, ...(await writeAll(path, content)) };
    } catch (error) {
      await rm(path, { force: true });
      refused(error);
    }
  }

  /**
   * Says that a file is about to get its key. The mark goes once the file is an asset.
   * @throws `storage_full`
   */
  async mark(key: string): Promise<string> {
    const path = join(this.config.mediaDir, INCOMING, `${key}${MARK}${uuid()}`);
    await writeFile(path, '').catch(refused);
    return path;
  }

  /**
   * Puts a file where it is found; the same content may be there already.
   * @throws `storage_full`
   */
  async place({ path }: WrittenFile, key: string): Promise<void> {
    const folder = join(this.config.mediaDir, folderOf(key));
    await mkdir(folder, { recursive: true }).catch(refused);
    await rename(path, join(folder, key)).catch(refused);
    await sync(folder);
  }

  /** Removes a file of `.incoming`, which may have gone. */
  async forget(path: string): Promise<void> {
    await rm(path, { force: true });
  }

  async remove(key: string): Promise<void> {
    await rm(join(this.config.mediaDir, folderOf(key), key), { force: true });
  }

  /** What lies in `.incoming` and has not changed for so long. */
  async remnants(forMs: number): Promise<Remnant[]> {
    const folder = join(this.config.mediaDir, INCOMING);
    const found: Remnant[] = [];
    for (const name of await namesIn(folder)) {
      const path = join(folder, name);
      const changedAt = await changeOf(path);
      if (changedAt === undefined || Date.now() - changedAt < forMs) continue;
      found.push({ path, key: name.includes(MARK) ? name.split(MARK, 1)[0] : undefined });
    }
    return found;
  }
}

/** Two levels of folders, so that no folder grows too large. */
export const folderOf = (key: string): string => key.slice(0, 2);

async function writeAll(path: string, content: AsyncIterable<Buffer> | Iterable<Buffer>) {
  const hash = createHash('sha256');
  let size = 0;
  const file = await open(path, 'wx');
  try {
    for await (const chunk of content) {
      hash.update(chunk);
      size += chunk.length;
      await file.appendFile(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { digest: hash.digest('hex'), size };
}

/** The name of a file is kept by its folder. */
async function sync(folder: string): Promise<void> {
  const file = await open(folder, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** In milliseconds; undefined when it has gone meanwhile. */
async function changeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mtimeMs;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []; // no file ever came
    throw error;
  }
}

/** The disk says no. */
function refused(error: unknown): never {
  throw ['ENOSPC', 'EDQUOT'].includes(codeOf(error) ?? '') ? storageFull() : error;
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException | undefined)?.code;
