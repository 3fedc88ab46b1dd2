import { Injectable } from '@nestjs/common';
import { UserDirectoryService } from '../../identity/index.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Outbox } from '../../platform/events/outbox.js';
import { lastOwnerNotRemovable, roleOfOneStore } from '../access.errors.js';
import { RoleGranted, RoleRevoked } from '../access.events.js';
import type { Authority } from '../authority.js';
import { AuthorityService } from '../authority.service.js';
import { conditionsOf } from '../condition/role.conditions.js';
import type { Role } from '../role/role.entity.js';
import { RoleRepository } from '../role/role.repository.js';
import { by } from '../role/role.service.js';
import { ScopeService } from '../scope.service.js';
import { type Assignment, AssignmentRepository } from './assignment.repository.js';

/** A role as a request names it: in the store with this code, or in every one. */
export interface WantedRole {
  roleId: string;
  store: string | null;
}

type Resolved = Assignment & Pick<Role, 'permissions' | 'conditions'>;

/** Brings what somebody holds to what is wanted. All of it runs in the transaction of the caller, who holds the lock. */
@Injectable()
export class StaffRolesService {
  constructor(
    private readonly assignments: AssignmentRepository,
    private readonly roles: RoleRepository,
    private readonly authority: AuthorityService,
    private readonly scope: ScopeService,
    private readonly users: UserDirectoryService,
    private readonly outbox: Outbox,
  ) {}

  /** What is held here and in every store becomes what is wanted; other stores are left alone. */
  async replace(authority: Authority, userId: string, wanted: WantedRole[]): Promise<void> {
    const now = await this.assignments.listOf([userId]);
    const then = await this.resolve(wanted);
    const revoked = now.filter((one) => !then.some((other) => isSame(one, other)));
    const granted = then.filter((one) => !now.some((other) => isSame(one, other)));
    for (const { permissions, conditions, storeId } of [...revoked, ...granted]) {
      authority.assertMay('user.write', storeId);
      authority.assertHolds(permissions, storeId, conditionsOf(conditions));
    }
    const { actor } = authority;
    for (const { id, roleId, storeId } of revoked) {
      await this.assignments.remove(id);
      await this.outbox.publish(RoleRevoked, { ...by(actor), userId, roleId, storeId });
    }
    for (const assignment of granted) await this.grant(actor, userId, assignment);
    // Counted at the end, since somebody may be made an owner by the same list.
    if (revoked.length > 0 && !(await this.hasOwner())) throw lastOwnerNotRemovable();
    await this.authority.announce(userId);
  }

  /** Somebody who was invited and never came could not open the shop again. */
  private async hasOwner(): Promise<boolean> {
    const owners = await this.users.findAll(await this.assignments.owners());
    return [...owners.values()].some(({ emailVerifiedAt }) => emailVerifiedAt !== null);
  }

  private async grant(actor: Actor, userId: string, { roleId, storeId }: Assignment): Promise<void> {
    await this.assignments.insert(userId, { roleId, storeId }, actor.id);
    await this.outbox.publish(RoleGranted, { ...by(actor), userId, roleId, storeId });
  }

  /** What is named twice is meant once. @throws `role_not_found`, `role_of_one_store`, `store_out_of_scope` */
  private async resolve(wanted: WantedRole[]): Promise<Resolved[]> {
    const roles = new Map(
      (await this.roles.getAll([...new Set(wanted.map(({ roleId }) => roleId))])).map((role) => [role.id, role]),
    );
    const resolved = new Map<string, Resolved>();
    for (const { roleId, store } of wanted) {
      const role = roles.get(roleId)!; // all were found
      const storeId = await this.scope.idOf(store);
      if (role.storeId !== null && storeId === null) throw roleOfOneStore(roleId);
      const { permissions, conditions } = role;
      resolved.set(`${roleId} ${storeId}`, { roleId, storeId, permissions, conditions });
    }
    return [...resolved.values()];
  }
}

const isSame = (one: Assignment, other: Assignment) => one.roleId === other.roleId && one.storeId === other.storeId;
