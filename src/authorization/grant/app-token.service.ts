import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Identity } from '../../platform/auth/actor.js';
import { Authentication, type TokenReader } from '../../platform/auth/authentication.js';
import { Notices } from '../../platform/db/notices.js';
import { Remembered } from '../../platform/db/remembered.js';
import { ACCESS_TOKEN, ACCESS_TOKEN_PREFIX, hashOf } from '../provider/hash.js';
import { GrantRepository } from './grant.repository.js';

/** The table itself tells of tokens that are gone (its trigger); a change of an app tells of all, as `*`. */
export const TOKEN_TOPIC = 'oauth-token';
const MOST_REMEMBERED = 10_000;

interface Known {
  identity: Identity;
  until: number;
}

/** Knows the access tokens of apps, from memory: whatever ends one drops it, in all processes. */
@Injectable()
export class AppTokenService implements TokenReader, OnModuleInit {
  readonly prefix = ACCESS_TOKEN_PREFIX;
  private readonly memory: Remembered<Known | null>;

  constructor(
    private readonly authentication: Authentication,
    private readonly grants: GrantRepository,
    notices: Notices,
  ) {
    this.memory = new Remembered(notices, TOKEN_TOPIC, MOST_REMEMBERED);
  }

  onModuleInit(): void {
    this.authentication.read(this);
  }

  async identify(token: string): Promise<Identity | undefined> {
    const hash = hashOf(ACCESS_TOKEN, token);
    const known = await this.memory.get(hash.toString('hex'), () => this.read(hash));
    return known && known.until > Date.now() ? known.identity : undefined;
  }

  private async read(hash: Buffer): Promise<Known | null> {
    const found = await this.grants.findToken(hash);
    if (!found) return null;
    const { userId: id, clientId, scopes, expiresAt } = found;
    return { identity: { id, kind: 'user', clientId, scopes: new Set(scopes) }, until: expiresAt.getTime() };
  }
}
