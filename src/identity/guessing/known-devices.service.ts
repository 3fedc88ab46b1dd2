import { Injectable } from '@nestjs/common';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { FastifyReply } from 'fastify';
import { v4 as uuid } from 'uuid';
import { Secrets } from '../../platform/auth/secrets.js';
import type { Device } from '../session/device.js';

const NAME = '__Secure-stoa-device-';
const NAME_LENGTH = 8;
const MONTHS_SECONDS = 180 * 86_400;
/** Read where somebody signs in, by no script, and sent with no request that another site makes. */
const ATTRIBUTES = { path: '/', httpOnly: true, secure: true, sameSite: 'strict' } as const;

/**
 * Devices on which somebody has signed in before: a cookie of each account that cannot be made up (OWASP, “device cookies”). It opens
 * nothing; whoever has it is counted apart from strangers who guess. Nothing is stored.
 */
@Injectable()
export class KnownDevices {
  constructor(private readonly secrets: Secrets) {}

  /** Marks the device of whoever has signed in just now. */
  mark(reply: FastifyReply, userId: string): void {
    const id = uuid();
    const value = `${id}.${this.secrets.sign('known-device', `${id} ${userId}`)}`;
    const cookie = { name: this.nameFor(userId), value, maxAge: MONTHS_SECONDS, ...ATTRIBUTES };
    void reply.header('Set-Cookie', stringifySetCookie(cookie));
  }

  /** Which of the account's devices it is; undefined of a stranger. */
  idOf({ header }: Device, userId: string): string | undefined {
    const [id = '', signature] = parseCookie(header('cookie') ?? '')[this.nameFor(userId)]?.split('.') ?? [];
    return this.secrets.verify('known-device', `${id} ${userId}`, signature) ? id : undefined;
  }

  /** Several people may share a browser. */
  private nameFor(userId: string): string {
    return NAME + this.secrets.sign('known-device-name', userId).slice(0, NAME_LENGTH);
  }
}
