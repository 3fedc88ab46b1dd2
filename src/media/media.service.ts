import type { Readable } from 'node:stream';
import send from '@fastify/send';
import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';
import { Db } from '../platform/db/db.js';
import type { Asset } from './asset.entity.js';
import { AssetRepository } from './asset.repository.js';
import { Disk, folderOf, type WrittenFile } from './disk.adapter.js';
import { FILE_TYPES, type FileTypeName, ofType } from './file.types.js';
import { assetNotFound, rangeNotSatisfiable } from './media.errors.js';

/** What a key looks like: the beginning of a hash, and what kind of file it is. */
export const ASSET_KEY = /^[0-9a-f]{32}\.[a-z0-9]{2,5}$/;

/** Longer than any file takes between two of its pieces, and than any file that is whole needs to become an asset. */
const UNFINISHED_MS = 3_600_000;

/** The bytes of a file, or of a part of it. */
export interface FileContent {
  stream: Readable;
  length: number;
  /** `bytes 0-9/100`, where it is a part. */
  range: string | undefined;
}

/** Keeps files under their hash. */
@Injectable()
export class MediaService {
  constructor(
    private readonly assets: AssetRepository,
    private readonly disk: Disk,
    private readonly db: Db,
    private readonly config: Config,
  ) {}

  /** Stores a file of our own making unless it is there already, and returns its key. */
  async store(content: Buffer, type: FileTypeName): Promise<string> {
    return (await this.adopt(await this.disk.write([content]), type)).key;
  }

  /**
   * Stores a file as it comes. The same content is one file, however often and by however many it is sent.
   * @throws `file_empty`, `file_type_mismatch`, `storage_full`, and whatever the content throws; nothing is kept then
   */
  async upload(content: AsyncIterable<Buffer>, type: FileTypeName): Promise<Asset> {
    await this.assets.expectStore();
    return this.adopt(await this.disk.write(ofType(content, type)), type);
  }

  /** @throws `asset_not_found` */
  get(key: string): Promise<Asset> {
    return this.assets.get(key);
  }

  /**
   * Opens a file, or a part of it.
   * @param range as RFC 9110 §14.2 has it; undefined for the whole
   * @throws `asset_not_found`, `range_not_satisfiable`
   */
  async open({ key, size }: Asset, range: string | undefined): Promise<FileContent> {
    const headers = range === undefined ? {} : { range };
    const {
      type,
      statusCode,
      stream,
      headers: sent,
    } = await send(
      // It looks at nothing else of a request.
      { method: 'GET', headers } as unknown as Readable,
      `/${folderOf(key)}/${key}`,
      { root: this.config.mediaDir, etag: false, lastModified: false, cacheControl: false, contentType: false },
    );
    if (statusCode === 416) throw rangeNotSatisfiable(size);
    if (type !== 'file') throw assetNotFound(key);
    return { stream, length: Number(sent['Content-Length']), range: sent['Content-Range'] };
  }

  /**
   * Takes away what came while a process died: bytes of files, and whole files that are nobody's asset.
   * @param forMs how long nothing has become of them
   */
  async sweep(forMs = UNFINISHED_MS): Promise<void> {
    for (const { path, key } of await this.disk.remnants(forMs)) {
      if (key !== undefined) await this.removeUnlessKept(key);
      await this.disk.forget(path);
    }
  }

  /** The mark comes before the name and goes after the row, so that whatever dies in between is found by `sweep`. */
  private async adopt(file: WrittenFile, contentType: FileTypeName): Promise<Asset> {
    const key = `${file.digest.slice(0, 32)}.${FILE_TYPES[contentType].extension}`;
    try {
      const mark = await this.disk.mark(key);
      let isPlaced = false;
      await this.db.transaction(async () => {
        await this.assets.lockKey(key);
        if (!isPlaced) await this.disk.place(file, key);
        isPlaced = true;
        await this.assets.add({ key, contentType, size: file.size });
      });
      await this.disk.forget(mark);
    } catch (error) {
      await this.disk.forget(file.path);
      throw error;
    }
    return this.assets.get(key);
  }

  private removeUnlessKept(key: string): Promise<void> {
    return this.db.transaction(async () => {
      await this.assets.lockKey(key);
      if (!(await this.assets.isKept(key))) await this.disk.remove(key);
    });
  }
}
