import { Injectable } from '@nestjs/common';
import { AccountSetUpService, UserDirectoryService } from '../../identity/index.js';
import { SYSTEM } from '../../platform/auth/actor.js';
import { Db } from '../../platform/db/db.js';
import { roleNotFound } from '../access.errors.js';
import { AuthorityService } from '../authority.service.js';
import { RoleRepository } from '../role/role.repository.js';
import { AssignmentRepository } from './assignment.repository.js';

/** A member of staff as a command makes them: with a password, and a role in every store. */
export interface NewStaff {
  email: string;
  name: string;
  password: string;
  /** Name of a role of the whole installation. */
  role: string;
}

/** Staff that nobody invites: the first owner. */
@Injectable()
export class StaffSetUpService {
  constructor(
    private readonly db: Db,
    private readonly roles: RoleRepository,
    private readonly assignments: AssignmentRepository,
    private readonly authority: AuthorityService,
    private readonly accounts: AccountSetUpService,
    private readonly users: UserDirectoryService,
  ) {}

  async has(email: string): Promise<boolean> {
    return (await this.users.findByEmail(email)) !== null;
  }

  /** Makes them unless the e-mail address is taken; tells whether it did. */
  create({ role: name, ...user }: NewStaff): Promise<boolean> {
    return this.db.transaction(async () => {
      await this.authority.lock(SYSTEM);
      const role = await this.roles.findByName(name, null);
      if (!role) throw roleNotFound(name);
      if (!(await this.accounts.create({ ...user, role: name }))) return false;
      const { id } = (await this.users.findByEmail(user.email))!; // made just above
      await this.assignments.insertMember(id);
      await this.assignments.insert(id, { roleId: role.id, storeId: null }, SYSTEM.id);
      await this.authority.announce(id);
      return true;
    });
  }
}
