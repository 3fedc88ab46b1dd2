import { Injectable } from '@nestjs/common';
import { type KnownUser, UserDirectoryService } from '../../identity/index.js';
import { definedPermissions, limitedPermissions } from '../../platform/auth/permissions.js';
import { definedPolicies } from '../../platform/auth/policy/policy.js';
import { permissionNotFound } from '../access.errors.js';
import { conditionsOf, type RoleConditions, UNCONDITIONAL } from '../condition/role.conditions.js';
import type { ResourceGrant } from '../resource/resource-grant.entity.js';
import { ResourceGrantRepository } from '../resource/resource-grant.repository.js';
import { ScopeService } from '../scope.service.js';
import { type AssignedRole, AssignmentRepository } from '../staff/assignment.repository.js';
import { StaffService } from '../staff/staff.service.js';

/** A permission that somebody holds, by one of their roles or on one resource; a store of null is every one. */
export interface HeldPermission {
  permission: string;
  description: string;
  by: AssignedRole | null;
  grant: ResourceGrant | null;
  conditions: RoleConditions;
  store: string | null;
}

/** Somebody who holds a permission, by one of their roles; a store of null is every one. */
export interface Holder {
  user: KnownUser;
  by: AssignedRole;
  store: string | null;
}

/** Answers who may do what, in the store of the request. */
@Injectable()
export class PermissionService {
  constructor(
    private readonly staff: StaffService,
    private readonly assignments: AssignmentRepository,
    private readonly users: UserDirectoryService,
    private readonly scope: ScopeService,
    private readonly grants: ResourceGrantRepository,
  ) {}

  list(): { name: string; description: string; limit: string | null }[] {
    return [...definedPermissions()]
      .map(([name, description]) => ({ name, description, limit: limitedPermissions().get(name) ?? null }))
      .toSorted(byName);
  }

  /** What this one may do, by roles and then on one resource. @throws `user_not_found` */
  async heldBy(userId: string): Promise<HeldPermission[]> {
    const grants = await this.grants.listOf(userId);
    const store = await this.scope.code();
    // Shoppers are granted things too.
    const roles = grants.length > 0 ? await this.assignments.listOf([userId]) : (await this.staff.get(userId)).roles;
    const byRole = this.list().flatMap(({ name: permission, description }) =>
      roles
        .filter(({ permissions }) => permissions.includes(permission) || permissions.includes('*'))
        .map((by) => ({
          ...{ permission, description, by, grant: null, store: by.storeId && store },
          conditions: conditionsOf(by.conditions),
        })),
    );
    return [...byRole, ...grants.map((grant) => heldByGrant(grant, store))];
  }

  /** Who may do this. @throws `permission_not_found` */
  async holdersOf(permission: string): Promise<Holder[]> {
    if (!definedPermissions().has(permission)) throw permissionNotFound(permission);
    const held = await this.assignments.holdersOf(permission);
    const users = await this.users.findAll(held.map(({ userId }) => userId));
    const store = await this.scope.code();
    // A foreign key keeps the users.
    return held.map((by) => ({ by, user: users.get(by.userId)!, store: by.storeId && store }));
  }
}

const byName = (one: { name: string }, other: { name: string }) => (one.name < other.name ? -1 : 1);

const heldByGrant = (grant: ResourceGrant, store: string): HeldPermission => ({
  permission: grant.permission,
  description: definedPolicies().get(grant.resourceType)?.grantable[grant.permission]?.about ?? '',
  ...{ by: null, grant, conditions: UNCONDITIONAL, store },
});
