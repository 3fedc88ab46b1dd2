import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Config } from '../../config/config.js';
import { Outbox } from '../../platform/events/outbox.js';
import { SessionStarted } from '../identity.events.js';
import { type Device, nameOfDevice, placeOf } from './device.js';
import type { AuthenticationMethod } from '../factor/authentication.method.js';
import { RefreshService } from './renewal/refresh.service.js';
import { SessionRepository } from './session.repository.js';

const DAY_MS = 86_400_000;

/** A session with the token that renews it, which is known to nobody else. */
export interface StartedSession {
  userId: string;
  sessionId: string;
  refreshToken: string;
}

/** Begins sessions of those who have proven who they are. */
@Injectable()
export class SessionStartService {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly tokens: RefreshService,
    private readonly outbox: Outbox,
    private readonly config: Config,
  ) {}

  /**
   * In a transaction. Asks for no second factor: `SignInGate.enter` does.
   * @param deviceName what the client calls itself; by default what its `User-Agent` says
   * @param methods how they have proven who they are
   */
  async start(
    userId: string,
    device: Device,
    deviceName = nameOfDevice(device.userAgent),
    methods: AuthenticationMethod[] = ['pwd'],
  ): Promise<StartedSession> {
    const { hasSessions, isKnown } = await this.sessions.knowsDevice(userId, device.userAgent);
    const id = uuid();
    await this.sessions.insert({
      ...{ id, userId, deviceName, methods, userAgent: device.userAgent, address: device.address },
      place: placeOf(device, this.config),
      endsAt: new Date(Date.now() + this.config.sessionDays * DAY_MS),
    });
    const refreshToken = await this.tokens.first(id);
    // The first of all is no news to anyone.
    await this.outbox.publish(SessionStarted, { userId, sessionId: id, isNewDevice: hasSessions && !isKnown });
    return { userId, sessionId: id, refreshToken };
  }
}
