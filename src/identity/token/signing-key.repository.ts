import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/db.js';
import type { PublicJwk } from './jwk.js';
import { SigningKey } from './signing-key.entity.js';

/** Of the locks that are taken by number: one process at a time changes which keys there are. */
const KEYS = 5101;

export interface NewSigningKey {
  id: string;
  publicJwk: PublicJwk;
  privateKey: string;
}

/** All SQL about signing keys. Times are those of the database, so that processes agree. */
@Injectable()
export class SigningKeyRepository {
  constructor(private readonly db: Db) {}

  /** Nobody else adds or retires keys until the open transaction ends. */
  async lock(): Promise<void> {
    await this.db.rows('SELECT pg_advisory_xact_lock($1)', [KEYS]);
  }

  /** In the order in which they sign. */
  list(): Promise<SigningKey[]> {
    return this.db.repo(SigningKey).find({ order: { signsFrom: 'ASC', createdAt: 'ASC' } });
  }

  /** @param delay seconds until it signs */
  async add({ id, publicJwk, privateKey }: NewSigningKey, delay: number): Promise<void> {
    await this.db.rows(
      `INSERT INTO signing_key (id, public_jwk, private_key, signs_from)
       VALUES ($1, $2, $3, now() + make_interval(secs => $4))`,
      [id, JSON.stringify(publicJwk), privateKey, delay],
    );
  }

  /** Every other key signs until this one does. @param seconds that its last token may be used after that */
  async retireOthers(id: string, seconds: number): Promise<void> {
    await this.db.rows(
      `UPDATE signing_key SET retired_at = next.signs_from, verifies_until = next.signs_from + make_interval(secs => $2)
       FROM (SELECT signs_from FROM signing_key WHERE id = $1) next WHERE retired_at IS NULL AND id <> $1`,
      [id, seconds],
    );
  }

  /** The key that is published and does not sign yet. */
  findNext(): Promise<SigningKey | null> {
    return this.db.repo(SigningKey).createQueryBuilder('key').where('key.signs_from > now()').getOne();
  }

  /** Whether the newest key has signed for so many days. */
  async isOlderThan(days: number): Promise<boolean> {
    const row = await this.db.row<{ isOld: boolean | null }>(
      'SELECT max(signs_from) < now() - make_interval(days => $1) AS "isOld" FROM signing_key',
      [days],
    );
    return row?.isOld === true;
  }

  /** @returns whether there were any */
  async removeEnded(): Promise<boolean> {
    return (await this.db.rows('DELETE FROM signing_key WHERE verifies_until < now() RETURNING id')).length > 0;
  }

  async removeAll(): Promise<void> {
    await this.db.rows('DELETE FROM signing_key');
  }
}
