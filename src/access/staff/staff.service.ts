import { Injectable } from '@nestjs/common';
import { type KnownUser, UserDirectoryService } from '../../identity/index.js';
import type { ListQuery } from '../../platform/http/list/list.query.js';
import type { Page } from '../../platform/http/list/page.js';
import { userNotFound } from '../access.errors.js';
import { ScopeService } from '../scope.service.js';
import { type AssignedRole, AssignmentRepository } from './assignment.repository.js';
import type { StaffMember } from './staff-member.entity.js';

/** A member of staff as they are seen from a store. */
export interface StaffView {
  member: StaffMember;
  user: KnownUser;
  /** What they hold here and in every store. */
  roles: AssignedRole[];
  /** Code of the store that they are seen from. */
  store: string;
}

/** Shows who the staff are. */
@Injectable()
export class StaffService {
  constructor(
    private readonly assignments: AssignmentRepository,
    private readonly users: UserDirectoryService,
    private readonly scope: ScopeService,
  ) {}

  async page(query: ListQuery): Promise<Page<StaffView>> {
    const members = await this.assignments.list(query);
    const ids = members.data.map(({ userId }) => userId);
    const [users, roles, store] = [
      await this.users.findAll(ids),
      Map.groupBy(await this.assignments.listOf(ids), ({ userId }) => userId),
      await this.scope.code(),
    ];
    return members.map((member) => ({
      ...{ member, store, roles: roles.get(member.userId) ?? [] },
      user: users.get(member.userId)!, // a foreign key keeps them
    }));
  }

  /** Who holds nothing here is nobody. @throws `user_not_found` */
  async get(userId: string): Promise<StaffView> {
    const view = await this.view(userId);
    if (view.roles.length === 0) throw userNotFound(userId);
    return view;
  }

  /** As `get`, of whoever is or once was staff anywhere. */
  async view(userId: string): Promise<StaffView> {
    const member = await this.assignments.findMember(userId);
    const user = (await this.users.findAll([userId])).get(userId);
    if (!member || !user) throw userNotFound(userId);
    return { member, user, roles: await this.assignments.listOf([userId]), store: await this.scope.code() };
  }
}
