import type { IncomingMessage } from 'node:http';
import type { FastifyRequest } from 'fastify';
import type { RouteTable } from './route.table.js';

/** The versions that are served, oldest first. */
export const VERSIONS = [1, 2] as const;

const IN_PATH = /^\/v(\d+)(?=\/|\?|$)/;
const IN_MEDIA_TYPE = /application\/vnd\.stoa\.v(\d+)\+\w/i;
const IN_QUERY = /[?&]version=(\d+)(?=&|$)/;

/**
 * The address that a request is routed by. The path names the version: `/v2/products`. Whoever calls `/products` may name it in the
 * header `API-Version`, in the media type `application/vnd.stoa.v2+json` of `Accept` (or `+xml` and the like), or in the query parameter
 * `version`, in this order of weight. A route that a version has not changed is served by the newest one before it that has it; what has
 * no versions, as the documents and the health, is served as it is, whatever is named.
 */
export function versionedAddress({ url: given = '/', headers }: IncomingMessage, routes: RouteTable): string {
  const url = addressOf(given);
  const inPath = IN_PATH.exec(url);
  const version = versionAsked(url, headers);
  if (version === undefined) return url;
  const rest = inPath ? url.slice(inPath[0].length) : withoutVersion(url);
  for (let served = Number(version); served > 0 && isServed(Number(version)); served--) {
    const address = `/v${served}${rest}`;
    if (routes.methodsAt(address).length > 0) return address;
  }
  if (!inPath && routes.methodsAt(url).length > 0) return withoutVersion(url);
  // Nothing there: what was asked for is what the answer will name.
  return inPath ? url : `/v${version}${rest}`;
}

/**
 * A link as the caller can go on with: in the version that was asked for, since another has other answers. Every version serves
 * whatever one before it does.
 */
export function inVersionAsked(href: string, { originalUrl, headers }: FastifyRequest): string {
  const version = versionAsked(addressOf(originalUrl), headers);
  return version === undefined ? href : href.replace(IN_PATH, `/v${version}`);
}

/**
 * Path and query as they are spelt here: of a target in absolute form the origin goes (RFC 9112 §3.2.2), and what stands escaped in a
 * path without need does not (RFC 3986 §6.2.2.2). Dots stay escaped: they are not to become steps.
 */
function addressOf(target: string): string {
  if (target.startsWith('/') && !target.includes('%')) return target;
  const [, address = ''] = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*(.*)$/is.exec(target) ?? [target, target];
  const [path = '', ...query] = address.split('?');
  const plain = path.replaceAll(/%([4-6][\da-f]|[37][\da-f]|2d|5f)/gi, (escaped, code: string) => {
    const sign = String.fromCharCode(parseInt(code, 16));
    return /[\w~-]/.test(sign) ? sign : escaped;
  });
  return [plain === '' ? '/' : plain, ...query].join('?');
}

/** The version in a routed path, or undefined when the path has none. */
export function versionOf(url: string): number | undefined {
  const [, version] = IN_PATH.exec(url) ?? [];
  return version === undefined ? undefined : Number(version);
}

export const isServed = (version: number): boolean => VERSIONS.some((served) => served === version);

const versionAsked = (url: string, headers: IncomingMessage['headers']): string | undefined =>
  IN_PATH.exec(url)?.[1] ?? versionBeside(url, headers);

function versionBeside(url: string, headers: IncomingMessage['headers']): string | undefined {
  const inHeader = headers['api-version'];
  if (typeof inHeader === 'string' && /^\d+$/.test(inHeader)) return inHeader;
  return IN_MEDIA_TYPE.exec(headers.accept ?? '')?.[1] ?? IN_QUERY.exec(url)?.[1];
}

/** The parameter has done its work; lists would refuse it as unknown. */
function withoutVersion(url: string): string {
  const [path = '/', query] = url.split('?');
  const kept = query?.split('&').filter((part) => !part.startsWith('version='));
  return kept === undefined || kept.length === 0 ? path : `${path}?${kept.join('&')}`;
}
