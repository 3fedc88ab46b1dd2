import { Injectable } from '@nestjs/common';
import { Db } from '../../../platform/db/db.js';
import { factorNotFound } from '../factor.errors.js';
import { Passkey } from './passkey.entity.js';

type NewPasskey = Omit<Passkey, 'createdAt' | 'lastUsedAt' | 'version'>;

@Injectable()
export class PasskeyRepository {
  constructor(private readonly db: Db) {}

  list(userId: string): Promise<Passkey[]> {
    return this.db.repo(Passkey).find({ where: { userId }, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  findByCredential(credentialId: Buffer): Promise<Passkey | null> {
    return this.db.repo(Passkey).findOneBy({ credentialId });
  }

  /** @throws `factor_not_found` also for those of others */
  async get(id: string, userId: string): Promise<Passkey> {
    const passkey = await this.db.repo(Passkey).findOneBy({ id, userId });
    if (!passkey) throw factorNotFound();
    return passkey;
  }

  /** @throws `factor_not_found` also for those of others */
  async getForUpdate(id: string, userId: string): Promise<Passkey> {
    const passkey = await this.db.repo(Passkey).findOne({ where: { id, userId }, lock: { mode: 'pessimistic_write' } });
    if (!passkey) throw factorNotFound();
    return passkey;
  }

  /** Under the lock of its row. */
  async save(passkey: Passkey): Promise<void> {
    passkey.version++;
    await this.db.repo(Passkey).save(passkey);
  }

  /** @returns false when somebody has it already */
  async insert({ id, userId, credentialId, publicKey, signCount, transports, name, isSynced }: NewPasskey) {
    const made = await this.db.rows(
      `INSERT INTO passkey (id, user_id, credential_id, public_key, sign_count, transports, name, is_synced)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (credential_id) DO NOTHING RETURNING id`,
      [id, userId, credentialId, publicKey, signCount, transports, name, isSynced],
    );
    return made.length > 0;
  }

  /** @returns false when it has signed with this count before, or is gone: it was copied, or a twin was faster */
  async use(id: string, signCount: number): Promise<boolean> {
    const used = await this.db.rows(
      `UPDATE passkey SET sign_count = $2, last_used_at = now()
       WHERE id = $1 AND (sign_count < $2 OR (sign_count = 0 AND $2 = 0)) RETURNING id`,
      [id, signCount],
    );
    return used.length > 0;
  }

  /** @throws `factor_not_found` also for those of others */
  async remove(id: string, userId: string): Promise<void> {
    const removed = await this.db.rows('DELETE FROM passkey WHERE id = $1 AND user_id = $2 RETURNING id', [id, userId]);
    if (removed.length === 0) throw factorNotFound();
  }
}
