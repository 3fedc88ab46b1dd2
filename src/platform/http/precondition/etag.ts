import { hash } from 'node:crypto';

/** Of a SHA-256: 96 bits, so that two representations never meet by chance. */
const DIGEST_CHARACTERS = 16;

/** What compression adds to the tag of the plain bytes: an encoded answer is another representation (RFC 9110 §8.8.3.3). */
const ENCODING = /-(?:gzip|br|deflate|zstd)"$/;

/**
 * The strong entity-tag of an answer (RFC 9110 §8.8.3): `"<version>.<digest>"`, or `"<digest>"` for what has no version. The
 * digest is of the bytes, so that every format and every shape of one resource has a tag of its own.
 */
export function etagOf(content: string | Uint8Array, version?: number): string {
  const digest = hash('sha256', content, 'base64url').slice(0, DIGEST_CHARACTERS);
  return version === undefined ? `"${digest}"` : `"${version}.${digest}"`;
}

/**
 * Which tag of an `If-None-Match` is this one, by weak comparison (RFC 9110 §13.1.2).
 * @returns the tag as the client has it, with what its encoding added; undefined when what it has is no longer right
 */
export function knownTag(ifNoneMatch: string, etag: string): string | undefined {
  if (ifNoneMatch.trim() === '*') return etag;
  return tagsOf(ifNoneMatch)
    .map((tag) => tag.replace(/^W\//, ''))
    .find((tag) => tag.replace(ENCODING, '"') === etag);
}

/**
 * The versions that an `If-Match` names (RFC 9110 §13.1.1): of each tag the part before the dot, whatever the format and the
 * encoding that it came with. Weak tags never match, and what cannot be read names nothing.
 */
export function versionsOf(ifMatch: string): number[] | 'any' {
  if (ifMatch.trim() === '*') return 'any';
  return tagsOf(ifMatch).flatMap((tag) => {
    const [, version] = VERSION.exec(tag) ?? [];
    return version === undefined ? [] : [Number(version)];
  });
}

/** The entity-tags of a list (RFC 9110 §8.8.3, §5.6.1); none of a list that is not written as one. */
function tagsOf(list: string): string[] {
  const items = list.match(/(?:[^",]|"[^"]*")+/g) ?? [];
  const tags = items.map((item) => item.trim()).filter((item) => item !== '');
  return tags.every((tag) => TAG.test(tag)) ? tags : [];
}

const TAG = /^(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"$/;

/** A number in front of a dot or on its own: the latter for clients that read `version` of a body. */
const VERSION = /^"(\d{1,9})(?:\.[^"]*)?"$/;
