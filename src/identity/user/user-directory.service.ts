import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/db.js';

/** Who somebody is, for those above who keep no more than their id. */
export interface KnownUser {
  id: string;
  /** Lower case. */
  email: string;
  name: string;
}

const USER = 'id, email, name';

/** Looks accounts up. */
@Injectable()
export class UserDirectoryService {
  constructor(private readonly db: Db) {}

  findByEmail(email: string): Promise<KnownUser | undefined> {
    return this.db.row<KnownUser>(`SELECT ${USER} FROM app_user WHERE email = $1`, [email.toLowerCase()]);
  }

  /** By id; who is not there is left out. */
  async findAll(ids: string[]): Promise<Map<string, KnownUser>> {
    const users = await this.db.rows<KnownUser>(`SELECT ${USER} FROM app_user WHERE id = ANY($1)`, [ids]);
    return new Map(users.map((user) => [user.id, user]));
  }
}
