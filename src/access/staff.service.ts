import { Injectable } from '@nestjs/common';
import { SessionService, UserDirectoryService } from '../identity/index.js';
import { SYSTEM } from '../platform/auth/actor.js';
import { Db } from '../platform/db/db.js';
import { Notices } from '../platform/db/notices.js';
import { AssignmentRepository } from './assignment.repository.js';
import { ACCESS_TOPIC } from './grant.service.js';
import { RoleRepository } from './role.repository.js';

/** A member of staff as a command makes them: with a password, and a role in every store. */
export interface NewStaff {
  email: string;
  name: string;
  password: string;
  /** Name of a role of the whole installation. */
  role: string;
}

/** Staff that nobody has to invite. */
@Injectable()
export class StaffService {
  constructor(
    private readonly db: Db,
    private readonly roles: RoleRepository,
    private readonly assignments: AssignmentRepository,
    private readonly sessions: SessionService,
    private readonly users: UserDirectoryService,
    private readonly notices: Notices,
  ) {}

  async has(email: string): Promise<boolean> {
    return (await this.users.findByEmail(email)) !== undefined;
  }

  /** Makes them unless the e-mail address is taken; tells whether it did. */
  create({ role: name, ...user }: NewStaff): Promise<boolean> {
    return this.db.transaction(async () => {
      await this.assignments.lockAll();
      const role = await this.roles.getByName(name, null);
      if (!(await this.sessions.createUser({ ...user, role: name }))) return false;
      const { id } = (await this.users.findByEmail(user.email))!; // made just above
      await this.assignments.insertMember(id);
      await this.assignments.insert(id, { roleId: role.id, storeId: null }, SYSTEM.id);
      await this.notices.publish(ACCESS_TOPIC, id);
      return true;
    });
  }
}
