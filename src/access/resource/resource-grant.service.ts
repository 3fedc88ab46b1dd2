import { Injectable } from '@nestjs/common';
import { UserDirectoryService } from '../../identity/index.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Db } from '../../platform/db/db.js';
import { Outbox } from '../../platform/events/outbox.js';
import type { ListQuery } from '../../platform/http/list/list.query.js';
import type { Page } from '../../platform/http/list/page.js';
import { grantExists, grantInThePast, grantToSelf, tooManyGrants, userUnknown } from '../access.errors.js';
import { ResourceGranted, ResourceGrantRevoked } from '../access.events.js';
import { AuthorityService } from '../authority.service.js';
import { by } from '../role/role.service.js';
import type { ResourceGrant } from './resource-grant.entity.js';
import { type NewResourceGrant, ResourceGrantRepository } from './resource-grant.repository.js';
import { ResourceService } from './resource.service.js';

/** A process remembers all that somebody was granted, and lists look for each. */
const MOST = 1_000;

/** What is to be granted to whom. */
export type WantedGrant = Omit<NewResourceGrant, 'grantedBy'>;

/** Grants of one permission on one resource. */
@Injectable()
export class ResourceGrantService {
  constructor(
    private readonly db: Db,
    private readonly grants: ResourceGrantRepository,
    private readonly resources: ResourceService,
    private readonly users: UserDirectoryService,
    private readonly authority: AuthorityService,
    private readonly outbox: Outbox,
  ) {}

  page(query: ListQuery): Promise<Page<ResourceGrant>> {
    return this.grants.list(query);
  }

  get(id: string): Promise<ResourceGrant> {
    return this.grants.get(id);
  }

  /**
   * @throws `resource_not_found` also when it is there and the actor may not do this with it, `permission_not_grantable`, `grant_exceeds_own`,
   *   `grant_to_self`, `user_unknown`, `grant_exists`, `grant_in_the_past`, `too_many_grants`
   */
  create(actor: Actor, wanted: WantedGrant): Promise<ResourceGrant> {
    return this.db.transaction(async () => {
      if (wanted.userId === actor.id) throw grantToSelf();
      await this.resources.getFor(actor, wanted.resourceType, wanted.resourceId, wanted.permission);
      const authority = await this.authority.lock(actor);
      if (wanted.expiresAt && wanted.expiresAt <= new Date()) throw grantInThePast();
      await this.resources.assertHolds(authority, wanted);
      if (!(await this.users.findAll([wanted.userId])).has(wanted.userId)) throw userUnknown(wanted.userId);
      if ((await this.grants.countOf(wanted.userId)) >= MOST) throw tooManyGrants(MOST);
      const grant = await this.grants.insert({ ...wanted, grantedBy: actor.id });
      if (!grant) throw grantExists();
      const expiresAt = grant.expiresAt?.toISOString() ?? null;
      await this.outbox.publish(ResourceGranted, { ...by(actor), ...newsOf(grant), expiresAt });
      await this.authority.announce(grant.userId);
      return grant;
    });
  }

  /** Takes it back; whoever has it may not do it any more with their next request. @throws `resource_grant_not_found`, `grant_exceeds_own` */
  remove(actor: Actor, id: string): Promise<void> {
    return this.db.transaction(async () => {
      const authority = await this.authority.lock(actor);
      const grant = await this.grants.get(id);
      await this.resources.assertHolds(authority, grant);
      await this.grants.remove(id);
      await this.outbox.publish(ResourceGrantRevoked, { ...by(actor), ...newsOf(grant) });
      await this.authority.announce(grant.userId);
    });
  }

  purge(): Promise<void> {
    return this.grants.purge();
  }
}

const newsOf = ({ id, userId, permission, resourceType, resourceId, storeId }: ResourceGrant) => ({
  ...{ userId, grantId: id, permission, resourceType, resourceId, storeId },
});
