import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/db.js';
import { hashOf } from './hash.js';

interface Row {
  payload: Record<string, unknown>;
}

/** All SQL about the codes, tokens and states of the protocol, by their hashes. */
@Injectable()
export class RecordRepository {
  constructor(private readonly db: Db) {}

  /** @throws what PostgreSQL says when the grant is gone: nothing may come of it any more */
  async keepToken(kind: string, id: string, grantId: string, payload: object, expiresAt: Date): Promise<void> {
    await this.db.rows(
      `INSERT INTO oauth_token (hash, kind, grant_id, payload, expires_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (hash) DO UPDATE SET payload = excluded.payload, expires_at = excluded.expires_at`,
      [hashOf(kind, id), kind, grantId, payload, expiresAt],
    );
  }

  async findToken(kind: string, id: string): Promise<Record<string, unknown> | undefined> {
    const row = await this.db.row<Row & { consumed: number | null }>(
      'SELECT payload, extract(epoch FROM consumed_at)::int AS consumed FROM oauth_token WHERE hash = $1',
      [hashOf(kind, id)],
    );
    return row && { ...row.payload, ...(row.consumed !== null && { consumed: row.consumed }) };
  }

  /** Whether it was not used before: of many who use it at once, one hears yes. */
  async consumeToken(kind: string, id: string): Promise<boolean> {
    const used = await this.db.rows(
      'UPDATE oauth_token SET consumed_at = now() WHERE hash = $1 AND consumed_at IS NULL RETURNING 1 AS used',
      [hashOf(kind, id)],
    );
    return used.length > 0;
  }

  async grantOf(kind: string, id: string): Promise<string | undefined> {
    const row = await this.db.row<{ grantId: string }>(
      'SELECT grant_id AS "grantId" FROM oauth_token WHERE hash = $1',
      [hashOf(kind, id)],
    );
    return row?.grantId;
  }

  async removeToken(kind: string, id: string): Promise<void> {
    await this.db.rows('DELETE FROM oauth_token WHERE hash = $1', [hashOf(kind, id)]);
  }

  async keepState(kind: string, id: string, payload: { uid?: string | undefined }, expiresAt: Date): Promise<void> {
    const uidHash = payload.uid === undefined ? null : hashOf('uid', payload.uid);
    await this.db.rows(
      `INSERT INTO oauth_state (hash, kind, uid_hash, session_id, payload, expires_at)
       VALUES ($1, $2, $3, (SELECT session_id FROM oauth_state WHERE uid_hash = $3 AND session_id IS NOT NULL LIMIT 1), $4, $5)
       ON CONFLICT (hash) DO UPDATE SET payload = excluded.payload, expires_at = excluded.expires_at, uid_hash = excluded.uid_hash`,
      [hashOf(kind, id), kind, uidHash, payload, expiresAt],
    );
  }

  findState(kind: string, id: string): Promise<(Row & { sessionId: string | null }) | undefined> {
    return this.db.row(
      'SELECT payload, session_id AS "sessionId" FROM oauth_state WHERE hash = $1 AND expires_at > now()',
      [hashOf(kind, id)],
    );
  }

  async findStateByUid(uid: string): Promise<Row | undefined> {
    return this.db.row<Row>('SELECT payload FROM oauth_state WHERE uid_hash = $1 AND expires_at > now()', [
      hashOf('uid', uid),
    ]);
  }

  /** The row stays until it is swept: a browser that gets another cookie is still in the session that it signed in with. */
  async endState(kind: string, id: string): Promise<void> {
    await this.db.rows('UPDATE oauth_state SET expires_at = now() WHERE hash = $1', [hashOf(kind, id)]);
  }

  /** Signs the browser out. */
  async removeStateByUid(uid: string): Promise<void> {
    await this.db.rows('DELETE FROM oauth_state WHERE uid_hash = $1', [hashOf('uid', uid)]);
  }

  /** The browser is signed in for as long as this session of Stoa goes on. */
  async bindSession(uid: string, sessionId: string): Promise<void> {
    await this.db.rows('UPDATE oauth_state SET session_id = $2 WHERE uid_hash = $1', [hashOf('uid', uid), sessionId]);
  }
}
