import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { StoreScopedRepository } from '../store/index.js';
import { Asset } from './asset.entity.js';
import { assetNotFound } from './media.errors.js';

/** Any constant that nothing else locks. */
const KEYS = 7_304_120;

@Injectable()
export class AssetRepository extends StoreScopedRepository {
  /** @throws `asset_not_found` */
  async get(key: string): Promise<Asset> {
    const asset = await this.db.repo(Asset).findOneBy({ key, storeId: await this.storeId() });
    if (!asset) throw assetNotFound(key);
    return asset;
  }

  /** Unless it is there. */
  async add({ key, contentType, size }: Pick<Asset, 'key' | 'contentType' | 'size'>): Promise<void> {
    await this.db.rows(
      `INSERT INTO asset (id, store_id, key, content_type, size) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (store_id, key) DO NOTHING`,
      [uuid(), await this.storeId(), key, contentType, size],
    );
  }

  /** Lets nobody else put a file under the key, or take it away, until the transaction ends. */
  async lockKey(key: string): Promise<void> {
    await this.db.rows('SELECT pg_advisory_xact_lock($1, hashtext($2))', [KEYS, key]);
  }

  /** Whether any store has the file: on the disk they share it. */
  async isKept(key: string): Promise<boolean> {
    return (await this.db.row('SELECT 1 FROM asset WHERE key = $1 LIMIT 1', [key])) !== undefined;
  }

  /** @throws `store_not_found`, `store_missing` */
  async expectStore(): Promise<void> {
    await this.storeId();
  }
}
