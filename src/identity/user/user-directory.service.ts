import { Injectable } from '@nestjs/common';
import type { User } from './user.entity.js';
import { UserRepository } from './user.repository.js';

/** Who somebody is, for those above who keep no more than their id. */
export type KnownUser = Pick<User, 'id' | 'email' | 'emailVerifiedAt' | 'name' | 'updatedAt'>;

/** Looks accounts up. */
@Injectable()
export class UserDirectoryService {
  constructor(private readonly users: UserRepository) {}

  findByEmail(email: string): Promise<KnownUser | null> {
    return this.users.findByEmail(email);
  }

  /** By id; who is not there is left out. */
  async findAll(ids: string[]): Promise<Map<string, KnownUser>> {
    return new Map((await this.users.findAll(ids)).map((user) => [user.id, user]));
  }
}
