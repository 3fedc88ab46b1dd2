import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/db.js';
import { isUuid } from '../../platform/http/input/id.js';
import type { ListQuery } from '../../platform/http/list/list.query.js';
import type { Page } from '../../platform/http/list/page.js';
import { oauthClientNotFound } from '../authorization.errors.js';
import type { OauthClient } from './oauth-client.entity.js';

const CLIENT = `c.id, c.name, c.homepage, c.redirect_uris AS "redirectUris", c.scopes, c.secret_hash AS "secretHash",
  c.version, c.created_at AS "createdAt", c.updated_at AS "updatedAt"`;

export type ClientFacts = Pick<OauthClient, 'name' | 'homepage' | 'redirectUris' | 'scopes'>;

/** All SQL about apps. */
@Injectable()
export class ClientRepository {
  constructor(private readonly db: Db) {}

  list(query: ListQuery): Promise<Page<OauthClient>> {
    return query.page<OauthClient>(this.db, {
      select: CLIENT,
      from: 'FROM oauth_client c',
      where: 'true',
      values: [],
    });
  }

  /** @param id as anybody may have sent it */
  async find(id: string): Promise<OauthClient | undefined> {
    if (!isUuid(id)) return undefined;
    return this.db.row<OauthClient>(`SELECT ${CLIENT} FROM oauth_client c WHERE c.id = $1`, [id]);
  }

  /** @throws `oauth_client_not_found` */
  async get(id: string): Promise<OauthClient> {
    const client = await this.find(id);
    if (!client) throw oauthClientNotFound(id);
    return client;
  }

  /** @throws `oauth_client_not_found` */
  async getForUpdate(id: string): Promise<OauthClient> {
    const client = await this.db.row<OauthClient>(`SELECT ${CLIENT} FROM oauth_client c WHERE c.id = $1 FOR UPDATE`, [
      id,
    ]);
    if (!client) throw oauthClientNotFound(id);
    return client;
  }

  async insert(facts: ClientFacts, secretHash: Buffer | null): Promise<OauthClient> {
    const row = await this.db.row<OauthClient>(
      `INSERT INTO oauth_client AS c (id, name, homepage, redirect_uris, scopes, secret_hash)
       VALUES (uuidv7(), $1, $2, $3, $4, $5) RETURNING ${CLIENT}`,
      [facts.name, facts.homepage, facts.redirectUris, facts.scopes, secretHash],
    );
    return row!; // an insert without a conflict clause returns its row
  }

  async update(id: string, facts: ClientFacts): Promise<OauthClient> {
    const row = await this.db.row<OauthClient>(
      `UPDATE oauth_client AS c SET name = $2, homepage = $3, redirect_uris = $4, scopes = $5, version = version + 1,
         updated_at = now() WHERE id = $1 RETURNING ${CLIENT}`,
      [id, facts.name, facts.homepage, facts.redirectUris, facts.scopes],
    );
    return row!; // under its lock
  }

  async replaceSecret(id: string, secretHash: Buffer): Promise<OauthClient> {
    const row = await this.db.row<OauthClient>(
      `UPDATE oauth_client AS c SET secret_hash = $2, version = version + 1, updated_at = now() WHERE id = $1
       RETURNING ${CLIENT}`,
      [id, secretHash],
    );
    return row!; // under its lock
  }

  async remove(id: string): Promise<void> {
    await this.db.rows('DELETE FROM oauth_client WHERE id = $1', [id]);
  }
}
