import { Injectable } from '@nestjs/common';
import { Db } from '../platform/db/db.js';
import { Notices } from '../platform/db/notices.js';
import { Remembered } from '../platform/db/remembered.js';
import { User } from './user/user.entity.js';
import { ROLES } from './user/user.roles.js';

/** What a user may do by the one role of the account; until roles are assigned in `access`. */
@Injectable()
export class RolePermissions {
  private readonly remembered: Remembered<ReadonlySet<string>>;

  constructor(
    private readonly db: Db,
    notices: Notices,
  ) {
    this.remembered = new Remembered(notices, 'access', 10_000);
  }

  of(userId: string): Promise<ReadonlySet<string>> {
    return this.remembered.get(userId, async () => {
      const user = await this.db.repo(User).findOneBy({ id: userId });
      return new Set(ROLES[user?.role ?? ''] ?? []);
    });
  }
}
