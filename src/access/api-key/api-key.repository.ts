import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { ListQuery } from '../../platform/http/list/list.query.js';
import type { Page } from '../../platform/http/list/page.js';
import { StoreScopedRepository } from '../../store/index.js';
import { apiKeyNotFound } from '../access.errors.js';
import { ApiKey } from './api-key.entity.js';
import { ApiKeySecret } from './api-key-secret.entity.js';

/** A key with the ids of its secrets that still hold, the newest first. */
export type KeyWithSecrets = ApiKey & { secretIds: string[] };

/** What a request is known by: a key, by one of its secrets or by its certificate alone. */
export type FoundKey = Pick<ApiKey, 'id' | 'userId' | 'storeId' | 'scopes' | 'certificateThumbprint'> & {
  /** Null where the certificate alone was asked for. */
  hash: Buffer | null;
  endsAt: Date | null;
};

const SECRETS = `ARRAY(SELECT secret.id FROM api_key_secret AS secret WHERE secret.api_key_id = api_key.id
  AND (secret.ends_at IS NULL OR secret.ends_at > now()) ORDER BY secret.created_at DESC, secret.id)`;

const KEY = `api_key.id, name, store_id AS "storeId", scopes, user_id AS "userId", certificate_thumbprint AS "certificateThumbprint",
  is_certificate_enough AS "isCertificateEnough", expires_at AS "expiresAt", revoked_at AS "revokedAt", last_used_at AS "lastUsedAt",
  last_used_address AS "lastUsedAddress", api_key.created_at AS "createdAt", ${SECRETS} AS "secretIds"`;

const FOUND = `api_key.id, user_id AS "userId", store_id AS "storeId", scopes, certificate_thumbprint AS "certificateThumbprint"`;

const IS_LIVE = 'revoked_at IS NULL AND (expires_at IS NULL OR expires_at > now())';

/** What can be seen from a store: its own keys, and those for every store. */
const VISIBLE = '(store_id IS NULL OR store_id = $1)';

/** When and where keys were used. */
export interface KeyUse {
  id: string;
  at: Date;
  address: string;
}

/** All SQL about API keys. */
@Injectable()
export class ApiKeyRepository extends StoreScopedRepository {
  async list(query: ListQuery): Promise<Page<KeyWithSecrets>> {
    return query.page<KeyWithSecrets>(this.db, {
      ...{ select: KEY, from: 'FROM api_key', where: VISIBLE },
      values: [await this.storeId()],
    });
  }

  /** @throws `api_key_not_found` */
  async get(id: string): Promise<KeyWithSecrets> {
    const sql = `SELECT ${KEY} FROM api_key WHERE ${VISIBLE} AND api_key.id = $2`;
    const key = await this.db.row<KeyWithSecrets>(sql, [await this.storeId(), id]);
    if (!key) throw apiKeyNotFound(id);
    return key;
  }

  /** The key while it holds, in whatever store. */
  findLive(id: string): Promise<FoundKey | undefined> {
    return this.db.row<FoundKey>(
      `SELECT ${FOUND}, NULL::bytea AS hash, expires_at AS "endsAt" FROM api_key WHERE api_key.id = $1 AND ${IS_LIVE}`,
      [id],
    );
  }

  findBySecret(secretId: string): Promise<FoundKey | undefined> {
    return this.db.row<FoundKey>(
      `SELECT ${FOUND}, hash, least(expires_at, ends_at) AS "endsAt"
       FROM api_key_secret JOIN api_key ON api_key.id = api_key_secret.api_key_id
       WHERE api_key_secret.id = $1 AND ${IS_LIVE} AND (ends_at IS NULL OR ends_at > now())`,
      [secretId],
    );
  }

  findByCertificate(thumbprint: string): Promise<FoundKey | undefined> {
    return this.db.row<FoundKey>(
      `SELECT ${FOUND}, NULL::bytea AS hash, expires_at AS "endsAt" FROM api_key
       WHERE certificate_thumbprint = $1 AND is_certificate_enough AND ${IS_LIVE}`,
      [thumbprint],
    );
  }

  async insert(
    key: Omit<ApiKey, 'id' | 'createdAt' | 'revokedAt' | 'lastUsedAt' | 'lastUsedAddress'>,
  ): Promise<string> {
    const id = uuid();
    await this.db.repo(ApiKey).insert({ id, ...key });
    return id;
  }

  async addSecret(secret: Pick<ApiKeySecret, 'id' | 'apiKeyId' | 'hash'>): Promise<void> {
    await this.db.repo(ApiKeySecret).insert(secret);
  }

  /** The secrets that hold now end then, or before. @returns their ids */
  async endSecrets(apiKeyId: string, afterSeconds: number): Promise<string[]> {
    const ended = await this.db.rows<{ id: string }>(
      `UPDATE api_key_secret SET ends_at = least(ends_at, now() + make_interval(secs => $2))
       WHERE api_key_id = $1 AND (ends_at IS NULL OR ends_at > now()) RETURNING id`,
      [apiKeyId, afterSeconds],
    );
    return ended.map(({ id }) => id);
  }

  async takeOver(id: string, userId: string): Promise<void> {
    await this.db.rows('UPDATE api_key SET user_id = $2 WHERE id = $1', [id, userId]);
  }

  async revoke(id: string): Promise<void> {
    await this.db.rows('UPDATE api_key SET revoked_at = now() WHERE id = $1', [id]);
  }

  /** Later uses alone: processes write in any order. */
  async used(uses: KeyUse[]): Promise<void> {
    await this.db.rows(
      `UPDATE api_key SET last_used_at = use.at, last_used_address = use.address
       FROM unnest($1::uuid[], $2::timestamptz[], $3::text[]) AS use (id, at, address)
       WHERE api_key.id = use.id AND (last_used_at IS NULL OR last_used_at < use.at)`,
      [uses.map(({ id }) => id), uses.map(({ at }) => at), uses.map(({ address }) => address)],
    );
  }
}
