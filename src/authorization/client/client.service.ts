import { Injectable } from '@nestjs/common';
import { GrantService } from '../../access/index.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Db } from '../../platform/db/db.js';
import { Notices } from '../../platform/db/notices.js';
import { Outbox } from '../../platform/events/outbox.js';
import { permissionMissing } from '../../platform/errors/platform.errors.js';
import type { ListQuery } from '../../platform/http/list/list.query.js';
import type { Page } from '../../platform/http/list/page.js';
import { assertVersion, type ExpectedVersion } from '../../platform/http/precondition/version.js';
import { oauthClientPublic } from '../authorization.errors.js';
import { ClientChanged, ClientCreated, ClientDeleted, ClientSecretRotated } from '../authorization.events.js';
import { TOKEN_TOPIC } from '../grant/app-token.service.js';
import { hashOfSecret, newSecret } from './client-secret.js';
import { type ClientFacts, ClientRepository } from './client.repository.js';
import type { OauthClient } from './oauth-client.entity.js';

/** An app with the secret that it was given just now, which is kept nowhere; none of a public one. */
export interface NewClient {
  client: OauthClient;
  secret: string | undefined;
}

/** Apps of others as staff register and change them. They are the same in every store, and so must be the permission to change them. */
@Injectable()
export class ClientService {
  constructor(
    private readonly db: Db,
    private readonly clients: ClientRepository,
    private readonly outbox: Outbox,
    private readonly notices: Notices,
    private readonly grants: GrantService,
  ) {}

  page(query: ListQuery): Promise<Page<OauthClient>> {
    return this.clients.list(query);
  }

  /** @throws `oauth_client_not_found` */
  get(id: string): Promise<OauthClient> {
    return this.clients.get(id);
  }

  /** @throws `permission_missing` */
  async create(actor: Actor, facts: ClientFacts, type: 'confidential' | 'public'): Promise<NewClient> {
    await this.assertMay(actor);
    return this.db.transaction(async () => {
      const secret = type === 'confidential' ? newSecret() : undefined;
      const client = await this.clients.insert(facts, secret === undefined ? null : hashOfSecret(secret));
      await this.outbox.publish(ClientCreated, { ...by(actor), clientId: client.id, scopes: client.scopes });
      return { client, secret };
    });
  }

  /** Tokens allow what is left of their scopes with the next request. @throws `oauth_client_not_found` */
  async replace(actor: Actor, id: string, facts: ClientFacts, expected: ExpectedVersion): Promise<OauthClient> {
    await this.assertMay(actor);
    return this.db.transaction(async () => {
      const before = await this.clients.getForUpdate(id);
      assertVersion(before, expected);
      const client = await this.clients.update(id, facts);
      const added = without(client.scopes, before.scopes);
      const removed = without(before.scopes, client.scopes);
      await this.outbox.publish(ClientChanged, { ...by(actor), clientId: id, added, removed });
      if (added.length + removed.length > 0) await this.notices.publish(TOKEN_TOPIC, '*');
      return client;
    });
  }

  /** The secret before is worth nothing from then on. @throws `oauth_client_not_found`, `oauth_client_public` */
  async rotateSecret(actor: Actor, id: string): Promise<NewClient> {
    await this.assertMay(actor);
    return this.db.transaction(async () => {
      const { secretHash } = await this.clients.getForUpdate(id);
      if (secretHash === null) throw oauthClientPublic(id);
      const secret = newSecret();
      const client = await this.clients.replaceSecret(id, hashOfSecret(secret));
      await this.outbox.publish(ClientSecretRotated, { ...by(actor), clientId: id });
      return { client, secret };
    });
  }

  /** With everything that users granted it. @throws `oauth_client_not_found` */
  async remove(actor: Actor, id: string, expected: ExpectedVersion): Promise<void> {
    await this.assertMay(actor);
    return this.db.transaction(async () => {
      assertVersion(await this.clients.getForUpdate(id), expected);
      await this.clients.remove(id);
      await this.outbox.publish(ClientDeleted, { ...by(actor), clientId: id });
    });
  }

  /** Staff of one store could have others' consents sent to an address of their own. @throws `permission_missing` */
  private async assertMay(actor: Actor): Promise<void> {
    if (!(await this.grants.holdsEverywhere(actor, 'oauth-client.write'))) {
      throw permissionMissing('oauth-client.write');
    }
  }
}

const by = ({ id, kind }: Actor) => ({ actorId: id, actorKind: kind });

const without = (all: string[], those: string[]) => all.filter((one) => !those.includes(one));
