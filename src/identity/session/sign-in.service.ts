import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Db } from '../../platform/db/db.js';
import { Outbox } from '../../platform/events/outbox.js';
import { credentialsWrong } from '../identity.errors.js';
import { SessionStarted } from '../identity.events.js';
import { PasswordService } from '../password/password.service.js';
import type { User } from '../user/user.entity.js';
import { UserRepository } from '../user/user.repository.js';
import { type Device, nameOfDevice } from './device.js';
import { RefreshService } from './renewal/refresh.service.js';
import { SessionRepository } from './session.repository.js';

const DAY_MS = 86_400_000;

export interface Credentials {
  email: string;
  password: string;
}

/** A session with the token that renews it, which is known to nobody else. */
export interface StartedSession {
  userId: string;
  sessionId: string;
  refreshToken: string;
}

/** What a session is told apart by, and how long it may go on. */
export interface SessionTerms {
  /** What the client calls itself; what its `User-Agent` says, when undefined. */
  deviceName: string | undefined;
  place: string | null;
  days: number;
}

/** Begins sessions. */
@Injectable()
export class SignInService {
  constructor(
    private readonly db: Db,
    private readonly users: UserRepository,
    private readonly passwords: PasswordService,
    private readonly sessions: SessionRepository,
    private readonly tokens: RefreshService,
    private readonly outbox: Outbox,
  ) {}

  /** @throws `credentials_wrong`, which does not tell whether there is such an account */
  async signIn({ email, password }: Credentials, device: Device, terms: SessionTerms): Promise<StartedSession> {
    const user = await this.users.findByEmail(email);
    const isRight = await this.passwords.isRight(password, user?.passwordHash);
    if (!user || !isRight || user.emailVerifiedAt === null) throw credentialsWrong();
    const better = await this.betterHash(user, password);
    return this.db.transaction(async () => {
      if (better !== undefined) await this.users.rehash(user, better);
      return this.start(user.id, device, terms);
    });
  }

  /** Begins a session of somebody who has proven who they are. */
  private async start(
    userId: string,
    device: Device,
    { deviceName, place, days }: SessionTerms,
  ): Promise<StartedSession> {
    const { hasSessions, isKnown } = await this.sessions.knowsDevice(userId, device.userAgent);
    const id = uuid();
    await this.sessions.insert({
      ...{ id, userId, place },
      deviceName: deviceName ?? nameOfDevice(device.userAgent),
      userAgent: device.userAgent,
      address: device.address,
      endsAt: new Date(Date.now() + days * DAY_MS),
    });
    const refreshToken = await this.tokens.first(id);
    // The first of all is no news to anyone.
    await this.outbox.publish(SessionStarted, { userId, sessionId: id, isNewDevice: hasSessions && !isKnown });
    return { userId, sessionId: id, refreshToken };
  }

  private async betterHash(user: User, password: string): Promise<string | undefined> {
    const isOutdated = user.passwordHash !== null && this.passwords.isOutdated(user.passwordHash);
    return isOutdated ? this.passwords.hash(password) : undefined;
  }
}
