import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/db.js';
import { isUuid } from '../../platform/http/input/id.js';

/** A grant with the app that it is of, for its user. */
export interface AppRow {
  id: string;
  clientId: string;
  name: string;
  homepage: string | null;
  scopes: string[];
  grantedAt: Date;
  changedAt: Date;
}

/** What an access token is worth. */
export interface TokenFacts {
  userId: string;
  clientId: string;
  scopes: string[];
  expiresAt: Date;
}

const APP = `g.id, c.id AS "clientId", c.name, c.homepage, g.created_at AS "grantedAt", g.updated_at AS "changedAt",
  ARRAY(SELECT scope FROM unnest(string_to_array(g.payload #>> '{openid,scope}', ' ')) AS scope
        WHERE scope = ANY (c.scopes)) AS scopes
  FROM oauth_grant g JOIN oauth_client c ON c.id = g.client_id`;

const LIVE = 'g.payload IS NOT NULL AND g.expires_at > now()';

/** All SQL about what users granted apps. */
@Injectable()
export class GrantRepository {
  constructor(private readonly db: Db) {}

  /** The one of this user for this app, made if there is none; it grants nothing before it has a payload. */
  async idFor(userId: string, clientId: string, expiresAt: Date): Promise<string> {
    const row = await this.db.row<{ id: string }>(
      `INSERT INTO oauth_grant (id, user_id, client_id, expires_at) VALUES (uuidv7(), $1, $2, $3)
       ON CONFLICT (user_id, client_id) DO UPDATE SET expires_at = excluded.expires_at RETURNING id`,
      [userId, clientId, expiresAt],
    );
    return row!.id; // inserted or updated
  }

  async findId(userId: string, clientId: string): Promise<string | undefined> {
    const row = await this.db.row<{ id: string }>(
      `SELECT g.id FROM oauth_grant g WHERE user_id = $1 AND client_id = $2 AND ${LIVE}`,
      [userId, clientId],
    );
    return row?.id;
  }

  /** @param id as the token or the request has it */
  async payloadOf(id: string): Promise<object | undefined> {
    if (!isUuid(id)) return undefined;
    const row = await this.db.row<{ payload: object }>(
      `SELECT g.payload FROM oauth_grant g WHERE g.id = $1 AND ${LIVE}`,
      [id],
    );
    return row?.payload;
  }

  /** Only while it is there: what a user withdrew meanwhile stays withdrawn. */
  async keep(id: string, payload: object, expiresAt: Date): Promise<void> {
    await this.db.rows('UPDATE oauth_grant SET payload = $2, expires_at = $3, updated_at = now() WHERE id = $1', [
      id,
      payload,
      expiresAt,
    ]);
  }

  /** Every code and token goes with it. */
  remove(id: string): Promise<{ userId: string; clientId: string } | undefined> {
    return this.db.row('DELETE FROM oauth_grant WHERE id = $1 RETURNING user_id AS "userId", client_id AS "clientId"', [
      id,
    ]);
  }

  async removeTokens(id: string): Promise<void> {
    if (isUuid(id)) await this.db.rows('DELETE FROM oauth_token WHERE grant_id = $1', [id]);
  }

  /** Newest first. */
  listOf(userId: string): Promise<AppRow[]> {
    return this.db.rows<AppRow>(`SELECT ${APP} WHERE g.user_id = $1 AND ${LIVE} ORDER BY g.created_at DESC, g.id`, [
      userId,
    ]);
  }

  find(id: string, userId: string): Promise<AppRow | undefined> {
    return this.db.row<AppRow>(`SELECT ${APP} WHERE g.id = $1 AND g.user_id = $2 AND ${LIVE}`, [id, userId]);
  }

  /** What the access token of this hash allows now, which is never more than what its app may ask for now. */
  findToken(hash: Buffer): Promise<TokenFacts | undefined> {
    return this.db.row<TokenFacts>(
      `SELECT g.user_id AS "userId", g.client_id AS "clientId", t.expires_at AS "expiresAt",
         ARRAY(SELECT scope FROM unnest(string_to_array(t.payload ->> 'scope', ' ')) AS scope
               WHERE scope = ANY (c.scopes)) AS scopes
       FROM oauth_token t JOIN oauth_grant g ON g.id = t.grant_id JOIN oauth_client c ON c.id = g.client_id
       WHERE t.hash = $1 AND t.expires_at > now() AND ${LIVE}`,
      [hash],
    );
  }

  /** Forgets grants, codes, tokens and states whose time is over. Used ones are known for a while: who shows them again is found out. */
  async sweep(): Promise<void> {
    await this.db.rows(`DELETE FROM oauth_token WHERE expires_at < now() - interval '1 day'`);
    await this.db.rows('DELETE FROM oauth_state WHERE expires_at < now()');
    await this.db.rows('DELETE FROM oauth_grant WHERE expires_at < now()');
  }
}
