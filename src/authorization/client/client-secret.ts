import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const PREFIX = 'stoa_ocs_';

/** 256 bits, shown once. */
export const newSecret = (): string => PREFIX + randomBytes(32).toString('base64url');

export const hashOfSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** @param hash as it is kept, in base64url */
export function isSecret(given: string, hash: string | undefined): boolean {
  const expected = Buffer.from(hash ?? '', 'base64url');
  return expected.length === 32 && timingSafeEqual(hashOfSecret(given), expected);
}
