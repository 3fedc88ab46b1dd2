import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Db } from '../../../platform/db/db.js';
import { ExternalIdentity } from './external-identity.entity.js';
import { externalIdentityNotFound } from '../provider.errors.js';

@Injectable()
export class ExternalIdentityRepository {
  constructor(private readonly db: Db) {}

  find(issuer: string, subject: string): Promise<ExternalIdentity | null> {
    return this.db.repo(ExternalIdentity).findOneBy({ issuer, subject, removedAt: IsNull() });
  }

  /** The same, and nobody else links or looks for it until the transaction ends: there may be no row to lock yet. */
  async findLocked(issuer: string, subject: string): Promise<ExternalIdentity | null> {
    const name = JSON.stringify([issuer, subject]);
    await this.db.rows(`SELECT pg_advisory_xact_lock(hashtextextended('external_identity ' || $1, 0))`, [name]);
    return this.find(issuer, subject);
  }

  /** Of mails, which also tell of one that was removed. */
  findEver(id: string): Promise<ExternalIdentity | null> {
    return this.db.repo(ExternalIdentity).findOneBy({ id });
  }

  list(userId: string): Promise<ExternalIdentity[]> {
    return this.db.repo(ExternalIdentity).find({ where: { userId, removedAt: IsNull() }, order: { id: 'ASC' } });
  }

  async get(id: string, userId: string): Promise<ExternalIdentity> {
    const identity = await this.db.repo(ExternalIdentity).findOneBy({ id, userId, removedAt: IsNull() });
    if (!identity) throw externalIdentityNotFound(id);
    return identity;
  }

  async insert(identity: Pick<ExternalIdentity, 'id' | 'userId' | 'issuer' | 'subject'>): Promise<void> {
    await this.db.repo(ExternalIdentity).insert(identity);
  }

  async used(id: string): Promise<void> {
    await this.db.rows('UPDATE external_identity SET last_used_at = now() WHERE id = $1', [id]);
  }

  async remove(id: string): Promise<void> {
    await this.db.rows('UPDATE external_identity SET removed_at = now() WHERE id = $1', [id]);
  }

  async purge(days: number): Promise<void> {
    await this.db.rows('DELETE FROM external_identity WHERE removed_at < now() - make_interval(days => $1)', [days]);
  }
}
