import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import send from '@fastify/send';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Config } from '../config/config.js';
import { Db } from '../platform/db/db.js';
import { StoreScopedRepository, StoreService } from '../store/index.js';
import { Asset } from './asset.entity.js';
import { assetNotFound, rangeNotSatisfiable } from './media.errors.js';

/** What a key looks like: the beginning of a hash, and what kind of file it is. */
export const ASSET_KEY = /^[0-9a-f]{32}\.[a-z0-9]{2,5}$/;

const EXTENSIONS: Record<string, string> = { 'image/webp': 'webp' };

/** The bytes of a file, or of a part of it. */
export interface FileContent {
  stream: Readable;
  length: number;
  /** `bytes 0-9/100`, where it is a part. */
  range: string | undefined;
}

/** Keeps files on disk under their hash. */
@Injectable()
export class MediaService extends StoreScopedRepository {
  constructor(
    db: Db,
    stores: StoreService,
    private readonly config: Config,
  ) {
    super(db, stores);
  }

  /** Stores the file unless it is there already, and returns its key. */
  async store(content: Buffer, contentType: keyof typeof EXTENSIONS): Promise<string> {
    const key = `${createHash('sha256').update(content).digest('hex').slice(0, 32)}.${EXTENSIONS[contentType]}`;
    const path = this.pathOf(key);
    await mkdir(join(path, '..'), { recursive: true });
    const part = `${path}.${uuid()}`;
    // Written beside and renamed, so that a crash never leaves half a file under its final name.
    await writeFile(part, content);
    await rename(part, path);
    await this.db.rows(
      `INSERT INTO asset (id, store_id, key, content_type, size) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (store_id, key) DO NOTHING`,
      [uuid(), await this.storeId(), key, contentType, content.length],
    );
    return key;
  }

  /** @throws `asset_not_found` */
  async get(key: string): Promise<Asset> {
    const asset = await this.db.repo(Asset).findOneBy({ key, storeId: await this.storeId() });
    if (!asset) throw assetNotFound(key);
    return asset;
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

  /** Two levels of folders, so that no folder grows too large. */
  private pathOf(key: string): string {
    return join(this.config.mediaDir, folderOf(key), key);
  }
}

const folderOf = (key: string) => key.slice(0, 2);
