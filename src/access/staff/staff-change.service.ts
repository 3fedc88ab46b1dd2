import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Db } from '../../platform/db/db.js';
import { assertVersion, type ExpectedVersion } from '../../platform/http/precondition/version.js';
import { userAlreadyStaff } from '../access.errors.js';
import { AuthorityService } from '../authority.service.js';
import { AssignmentRepository } from './assignment.repository.js';
import { InvitationService } from './invitation.service.js';
import { StaffRolesService, type WantedRole } from './staff-roles.service.js';
import { StaffService, type StaffView } from './staff.service.js';

/** Changes who the staff are and what they hold. */
@Injectable()
export class StaffChangeService {
  constructor(
    private readonly db: Db,
    private readonly authority: AuthorityService,
    private readonly assignments: AssignmentRepository,
    private readonly roles: StaffRolesService,
    private readonly invitations: InvitationService,
    private readonly staff: StaffService,
  ) {}

  /** Makes somebody a member of staff; whoever has no account yet gets one. @throws `user_already_staff` */
  invite(actor: Actor, person: { email: string; name: string }, wanted: WantedRole[]): Promise<StaffView> {
    return this.db.transaction(async () => {
      const authority = await this.authority.lock(actor);
      const id = await this.invitations.accountOf(actor, person);
      if ((await this.assignments.listOf([id])).length > 0) throw userAlreadyStaff(id);
      const isNew = await this.assignments.insertMember(id);
      await this.roles.replace(authority, id, wanted);
      if (!isNew) await this.assignments.raiseVersion(id);
      return this.staff.view(id);
    });
  }

  /** @throws `user_not_found` when they hold nothing here */
  replaceRoles(actor: Actor, userId: string, wanted: WantedRole[], expected: ExpectedVersion): Promise<StaffView> {
    return this.db.transaction(async () => {
      const authority = await this.authority.lock(actor);
      const { member } = await this.staff.get(userId);
      assertVersion(member, expected);
      await this.roles.replace(authority, userId, wanted);
      await this.assignments.raiseVersion(userId);
      return this.staff.view(userId);
    });
  }
}
