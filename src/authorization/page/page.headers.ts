import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { STYLE } from './page.style.js';

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/**
 * A page that runs nothing, loads nothing, and stands in nobody's frame. It says where it was to our own forms alone: browsers name
 * the origin of a form by that, and its absence would pass for another site.
 * @param targets where its forms may lead in the end: browsers judge the redirects of a form as well (CSP3 §6.4.1)
 */
export function protectPage(reply: FastifyReply, targets: readonly string[] = []): void {
  const forms = ["'self'", ...targets].join(' ');
  void reply.headers({
    'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action ${forms}; base-uri 'none'; frame-ancestors 'none'`,
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  });
}

/** `https://app.example`, or `com.example.app:` of an app that the device knows by its scheme. */
export function targetOf(redirectUri: string): string {
  const { protocol, origin } = new URL(redirectUri);
  return protocol === 'https:' || protocol === 'http:' ? origin : protocol;
}
