import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Db } from '../../platform/db/db.js';
import { Outbox } from '../../platform/events/outbox.js';
import type { ListQuery } from '../../platform/http/list/list.query.js';
import type { Page } from '../../platform/http/list/page.js';
import { assertVersion, type ExpectedVersion } from '../../platform/http/precondition/version.js';
import { roleInUse, roleNameTaken, roleNotChangeable } from '../access.errors.js';
import { RoleChanged, RoleCreated, RoleDeleted } from '../access.events.js';
import { conditionsOf, isSameConditions, type RoleConditions, textsOf } from '../condition/role.conditions.js';
import { AuthorityService } from '../authority.service.js';
import { ScopeService } from '../scope.service.js';
import type { Role } from './role.entity.js';
import { RoleRepository } from './role.repository.js';

/** A role with the code of its store. */
export interface RoleView {
  role: Role;
  store: string | null;
}

/** What a role is made of. */
export interface RoleDraft {
  name: string;
  permissions: string[];
  conditions: RoleConditions;
}

/** Roles as staff edit them. */
@Injectable()
export class RoleService {
  constructor(
    private readonly db: Db,
    private readonly roles: RoleRepository,
    private readonly authority: AuthorityService,
    private readonly scope: ScopeService,
    private readonly outbox: Outbox,
  ) {}

  async page(query: ListQuery): Promise<Page<RoleView>> {
    const [roles, store] = [await this.roles.list(query), await this.scope.code()];
    return roles.map((role) => ({ role, store: role.storeId && store }));
  }

  async get(id: string): Promise<RoleView> {
    return this.view(await this.roles.get(id));
  }

  create(actor: Actor, { name, permissions, conditions }: RoleDraft, store: string | null): Promise<RoleView> {
    return this.db.transaction(async () => {
      const storeId = await this.scope.idOf(store);
      const authority = await this.authority.lock(actor);
      authority.assertMay('role.write', storeId);
      authority.assertHolds(permissions, storeId, conditions);
      await this.assertFree(name, storeId);
      const role = await this.roles.insert({ storeId, name, permissions, conditions });
      await this.outbox.publish(RoleCreated, {
        ...by(actor),
        roleId: role.id,
        storeId,
        permissions,
        conditions: textsOf(conditions),
      });
      return this.view(role);
    });
  }

  /** Whoever holds the role has what it is now with their next request. */
  replace(actor: Actor, id: string, draft: RoleDraft, expected: ExpectedVersion): Promise<RoleView> {
    return this.db.transaction(async () => {
      const authority = await this.authority.lock(actor);
      const role = await this.roles.get(id);
      assertVersion(role, expected);
      assertChangeable(role);
      authority.assertMay('role.write', role.storeId);
      const { name, permissions, conditions } = draft;
      const before = conditionsOf(role.conditions);
      const added = without(permissions, role.permissions);
      const removed = without(role.permissions, permissions);
      // Other conditions take away all of it and give it anew, and by its name it is told what a role gives.
      const isSame = isSameConditions(before, conditions) && name === role.name;
      authority.assertHolds(isSame ? added : permissions, role.storeId, conditions);
      authority.assertHolds(isSame ? removed : role.permissions, role.storeId, before);
      if (name !== role.name) await this.assertFree(name, role.storeId);
      const changed = await this.roles.update(id, draft);
      const news = { added, removed, conditions: textsOf(conditions) };
      await this.outbox.publish(RoleChanged, { ...by(actor), roleId: id, storeId: role.storeId, ...news });
      await this.authority.announce('*');
      return this.view(changed);
    });
  }

  remove(actor: Actor, id: string, expected: ExpectedVersion): Promise<void> {
    return this.db.transaction(async () => {
      const authority = await this.authority.lock(actor);
      const role = await this.roles.get(id);
      assertVersion(role, expected);
      assertChangeable(role);
      authority.assertMay('role.write', role.storeId);
      authority.assertHolds(role.permissions, role.storeId, conditionsOf(role.conditions));
      const assignments = await this.roles.countAssignments(id);
      if (assignments > 0) throw roleInUse(assignments);
      await this.roles.remove(id);
      await this.outbox.publish(RoleDeleted, { ...by(actor), roleId: id, storeId: role.storeId });
    });
  }

  private async assertFree(name: string, storeId: string | null): Promise<void> {
    if (await this.roles.findByName(name, storeId)) throw roleNameTaken(name);
  }

  private async view(role: Role): Promise<RoleView> {
    return { role, store: role.storeId && (await this.scope.code()) };
  }
}

/** Whose doing an event was. */
export const by = ({ id, kind }: Actor) => ({ actorId: id, actorKind: kind });

const without = (all: string[], those: string[]) => all.filter((one) => !those.includes(one));

function assertChangeable({ isSystem, name }: Role): void {
  if (isSystem) throw roleNotChangeable(name);
}
