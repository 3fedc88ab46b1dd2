import { applyDecorators, Header } from '@nestjs/common';

/** How long and by whom the answer of a route may be kept (RFC 9111 §5.2.2, RFC 5861 §3). */
export type CacheRule =
  | {
      /** Anyone's cache may keep it: the answer is the same whoever asks. */
      public: true;
      /** Seconds for which it is used without asking. */
      maxAge: number;
      /** Seconds after that in which it is still used while the cache asks for a new one. */
      staleWhileRevalidate?: number;
    }
  | {
      /** Only the client's own cache may keep it, and asks each time whether it is still right. */
      public: false;
      /** Request headers that the answer depends on, beside those of every answer. */
      vary: readonly string[];
    }
  /** Nobody may keep it. */
  | 'no-store';

/** What every answer depends on: its format, its encoding and, for browsers, who asked. */
const VARY = ['Accept', 'Accept-Encoding', 'Origin'];

/** Of a route that declares nothing: it may depend on who is signed in. */
export const PRIVATE = { cacheControl: 'private, no-cache', vary: [...VARY, 'Authorization'].join(', ') };

/** Declares `Cache-Control` and `Vary` of a route. One that declares nothing is private to who is signed in. */
export function CacheFor(rule: CacheRule): MethodDecorator {
  const own = rule === 'no-store' || rule.public ? [] : rule.vary;
  return applyDecorators(Header('Cache-Control', controlOf(rule)), Header('Vary', [...VARY, ...own].join(', ')));
}

function controlOf(rule: CacheRule): string {
  if (rule === 'no-store') return rule;
  if (!rule.public) return PRIVATE.cacheControl;
  const { maxAge, staleWhileRevalidate } = rule;
  return `public, max-age=${maxAge}${staleWhileRevalidate ? `, stale-while-revalidate=${staleWhileRevalidate}` : ''}`;
}
