import { parseCookie, stringifySetCookie } from 'cookie';
import type { FastifyReply } from 'fastify';

/** Sent to its own path alone, over TLS (or to localhost), never to scripts, and with no request that another site makes (RFC 6265bis §4.1.2). */
const NAME = '__Secure-stoa-refresh';
export const COOKIE_PATH = '/v1/session-renewals';
const ATTRIBUTES = { path: COOKIE_PATH, httpOnly: true, secure: true, sameSite: 'strict' } as const;
const DAY_SECONDS = 86_400;

/** Puts the refresh token where the browser keeps it. */
export function giveCookie(reply: FastifyReply, token: string, days: number): void {
  void reply.header(
    'Set-Cookie',
    stringifySetCookie({ name: NAME, value: token, maxAge: days * DAY_SECONDS, ...ATTRIBUTES }),
  );
}

/** Takes it away again. */
export function clearCookie(reply: FastifyReply): void {
  void reply.header('Set-Cookie', stringifySetCookie({ name: NAME, value: '', maxAge: 0, ...ATTRIBUTES }));
}

/** @param header `Cookie` of a request */
export const tokenOfCookie = (header: string | undefined): string | undefined =>
  header === undefined ? undefined : parseCookie(header)[NAME];

/** For the documents: it is sent by some answers of a route and not by others. */
export const COOKIE_HEADERS = {
  'Set-Cookie': {
    description:
      'The refresh token of a browser: given, replaced or taken away; and the mark of a device that the account knows',
    schema: { type: 'string' as const },
  },
};
