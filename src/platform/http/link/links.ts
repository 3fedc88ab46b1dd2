import type { LinkDto, Links } from './link.dto.js';

/** A place to look at. */
export const at = (href: string): LinkDto => ({ href });

/** An act by POST. */
export const post = (href: string): LinkDto => ({ href, method: 'POST' });
/** A replacement by PUT. */
export const put = (href: string): LinkDto => ({ href, method: 'PUT' });
/** A change of members by PATCH. */
export const patch = (href: string): LinkDto => ({ href, method: 'PATCH' });
/** A deletion by DELETE. */
export const remove = (href: string): LinkDto => ({ href, method: 'DELETE' });

/** Those links that are there: what is false or undefined is left out. */
export function links(wanted: Record<string, LinkDto | false | undefined>): Links {
  return Object.fromEntries(
    Object.entries(wanted).filter((entry): entry is [string, LinkDto] => typeof entry[1] === 'object'),
  );
}
