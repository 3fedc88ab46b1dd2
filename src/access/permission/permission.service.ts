import { Injectable } from '@nestjs/common';
import { type KnownUser, UserDirectoryService } from '../../identity/index.js';
import { definedPermissions } from '../../platform/auth/permissions.js';
import { permissionNotFound } from '../access.errors.js';
import { ScopeService } from '../scope.service.js';
import { type AssignedRole, AssignmentRepository } from '../staff/assignment.repository.js';
import { StaffService } from '../staff/staff.service.js';

/** A permission that somebody holds, by one of their roles; a store of null is every one. */
export interface HeldPermission {
  permission: string;
  description: string;
  by: AssignedRole;
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
  ) {}

  list(): { name: string; description: string }[] {
    return [...definedPermissions()].map(([name, description]) => ({ name, description })).toSorted(byName);
  }

  /** What this one may do. @throws `user_not_found` */
  async heldBy(userId: string): Promise<HeldPermission[]> {
    const { roles, store } = await this.staff.get(userId);
    return this.list().flatMap(({ name: permission, description }) =>
      roles
        .filter(({ permissions }) => permissions.includes(permission) || permissions.includes('*'))
        .map((by) => ({ permission, description, by, store: by.storeId && store })),
    );
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
