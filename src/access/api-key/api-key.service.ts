import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Db } from '../../platform/db/db.js';
import { Notices } from '../../platform/db/notices.js';
import { isDuplicate } from '../../platform/db/postgres.faults.js';
import { Outbox } from '../../platform/events/outbox.js';
import type { ListQuery } from '../../platform/http/list/list.query.js';
import type { Page } from '../../platform/http/list/page.js';
import { apiKeyNotLive, certificateTaken } from '../access.errors.js';
import { ApiKeyCreated, ApiKeyRevoked, ApiKeyRotated } from '../access.events.js';
import { UNCONDITIONAL } from '../condition/role.conditions.js';
import { AuthorityService } from '../authority.service.js';
import { by } from '../role/role.service.js';
import { ScopeService } from '../scope.service.js';
import type { ApiKey } from './api-key.entity.js';
import { ApiKeyRepository, type KeyWithSecrets } from './api-key.repository.js';
import { hashOfApiKey, newApiKeyToken } from './api-key.token.js';
import { API_KEY_TOPIC, certificateName } from './machine-authentication.service.js';

/** A key with the code of its store. */
export interface ApiKeyView {
  key: KeyWithSecrets;
  store: string | null;
}

/** With the secret, which is known from this answer alone. */
export type NewApiKey = ApiKeyView & { secret: string };

/** What a key is made of. */
export interface ApiKeyDraft extends Pick<ApiKey, 'name' | 'scopes' | 'certificateThumbprint' | 'isCertificateEnough'> {
  store: string | null;
  lifetimeDays: number | null;
}

const DAY_MS = 86_400_000;

/** API keys as staff make, rotate and revoke them. */
@Injectable()
export class ApiKeyService {
  constructor(
    private readonly db: Db,
    private readonly keys: ApiKeyRepository,
    private readonly authority: AuthorityService,
    private readonly scope: ScopeService,
    private readonly notices: Notices,
    private readonly outbox: Outbox,
  ) {}

  async page(query: ListQuery): Promise<Page<ApiKeyView>> {
    const [keys, store] = [await this.keys.list(query), await this.scope.code()];
    return keys.map((key) => ({ key, store: key.storeId && store }));
  }

  async get(id: string): Promise<ApiKeyView> {
    const [key, store] = [await this.keys.get(id), await this.scope.code()];
    return { key, store: key.storeId && store };
  }

  /** By somebody who has signed in, of permissions that they hold where the key is to be good. */
  async create(actor: Actor, { store, lifetimeDays, ...draft }: ApiKeyDraft): Promise<NewApiKey> {
    try {
      return await this.db.transaction(async () => {
        const storeId = await this.scope.idOf(store);
        await this.assertMayHold(actor, draft.scopes, storeId);
        const expiresAt = lifetimeDays === null ? null : new Date(Date.now() + lifetimeDays * DAY_MS);
        const id = await this.keys.insert({ ...draft, storeId, expiresAt, userId: actor.id });
        const secret = await this.addSecret(id);
        await this.outbox.publish(ApiKeyCreated, { ...by(actor), apiKeyId: id, storeId, scopes: draft.scopes });
        return { ...(await this.get(id)), secret };
      });
    } catch (error) {
      throw isDuplicate(error, 'api_key_certificate') ? certificateTaken() : error;
    }
  }

  /**
   * Another secret; those before end after the overlap. Whoever rotates a key answers for it from then on.
   * @throws `api_key_not_live`, and `grant_exceeds_own` when they do not hold what it may do
   */
  rotate(actor: Actor, id: string, overlapSeconds: number): Promise<NewApiKey> {
    return this.db.transaction(async () => {
      const { storeId, scopes } = await this.keys.get(id);
      await this.assertMayHold(actor, scopes, storeId);
      await this.getLive(id);
      await this.forget(id, overlapSeconds);
      await this.keys.takeOver(id, actor.id);
      const secret = await this.addSecret(id);
      await this.outbox.publish(ApiKeyRotated, { ...by(actor), apiKeyId: id, storeId, overlapSeconds });
      return { ...(await this.get(id)), secret };
    });
  }

  /** Every process refuses it a moment after the commit. @throws `api_key_not_live` */
  revoke(actor: Actor, id: string): Promise<ApiKeyView> {
    return this.db.transaction(async () => {
      const authority = await this.authority.lock(actor);
      const { storeId } = await this.getLive(id);
      authority.assertMay('api-key.write', storeId);
      await this.forget(id, 0);
      await this.keys.revoke(id);
      await this.outbox.publish(ApiKeyRevoked, { ...by(actor), apiKeyId: id, storeId });
      return this.get(id);
    });
  }

  private async assertMayHold(actor: Actor, scopes: string[], storeId: string | null): Promise<void> {
    const authority = await this.authority.lock(actor);
    authority.assertMay('api-key.write', storeId);
    // Another may answer for the key, under conditions of their own.
    authority.assertHolds(scopes, storeId, UNCONDITIONAL);
  }

  private async getLive(id: string): Promise<ApiKey> {
    const key = await this.keys.get(id);
    if (key.revokedAt !== null || (key.expiresAt && key.expiresAt.getTime() <= Date.now())) throw apiKeyNotLive(id);
    return key;
  }

  private async addSecret(apiKeyId: string): Promise<string> {
    const { id, text } = newApiKeyToken();
    await this.keys.addSecret({ id, apiKeyId, hash: hashOfApiKey(text) });
    return text;
  }

  /** Ends its secrets, and lets all processes read it anew when the transaction commits. */
  private async forget(id: string, overlapSeconds: number): Promise<void> {
    const { certificateThumbprint } = await this.keys.get(id);
    const names = await this.keys.endSecrets(id, overlapSeconds);
    if (certificateThumbprint !== null) names.push(certificateName(certificateThumbprint));
    for (const name of names) await this.notices.publish(API_KEY_TOPIC, name);
  }
}
