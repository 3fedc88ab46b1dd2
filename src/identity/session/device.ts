import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import Bowser from 'bowser';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../../config/config.js';
import { networkOf } from '../../platform/http/limit/network.js';

/** What a request tells of the device that it comes from. Claims of the client, all but the address. */
export interface Device {
  userAgent: string;
  address: string;
  header: (name: string) => string | undefined;
}

const LONGEST_AGENT = 500;
const LONGEST_PLACE = 100;

/** The device that this request comes from. */
export const CurrentDevice = createParamDecorator((_data: unknown, context: ExecutionContext): Device => {
  const { ip, socket, headers } = context.switchToHttp().getRequest<FastifyRequest>();
  const header = (name: string) => headers[name]?.toString();
  return {
    userAgent: header('user-agent')?.slice(0, LONGEST_AGENT) ?? '',
    address: networkOf(ip, socket.remoteAddress),
    header,
  };
});

/** `Chrome on Windows`: for people, who know their devices by such names. */
export function nameOfDevice(userAgent: string): string {
  if (userAgent === '') return 'Unknown device';
  const { browser, os } = Bowser.parse(userAgent);
  if (browser.name && os.name) return `${browser.name} on ${os.name}`;
  // Programs name themselves first (RFC 9110 §10.1.5): `Shop/2.1 (…)`.
  return browser.name ?? /^[\w .-]{1,40}/.exec(userAgent)?.[0].trim() ?? 'Unknown device';
}

/** Where a trusted proxy says that the device is; null where none does. */
export function placeOf({ header }: Device, { placeHeader, trustedProxies }: Config): string | null {
  return placeHeader === '' || trustedProxies === '' ? null : (header(placeHeader)?.slice(0, LONGEST_PLACE) ?? null);
}

/** By which one device is told from another, without keeping what it said. */
export const markOfDevice = ({ userAgent }: Pick<Device, 'userAgent'>): Buffer =>
  createHash('sha256').update(userAgent).digest();
