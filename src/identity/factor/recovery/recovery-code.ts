import { createHash, randomBytes } from 'node:crypto';

/** Crockford's: no letter that is taken for another, and none that makes words. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;
export const RECOVERY_CODES = 10;

/** `7K2M-9QXT-B4RN-0ZEC`: 80 random bits, to be written down. */
export function newRecoveryCode(): string {
  const letters = [...randomBytes(LENGTH)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
  return letters.match(/.{4}/g)!.join('-'); // sixteen letters
}

/** What is kept of a code. However it is spelt: small letters, without hyphens, O for 0 and I or L for 1. */
export const hashOfRecoveryCode = (userId: string, code: string): Buffer =>
  createHash('sha256')
    .update(`${userId} ${normal(code)}`)
    .digest();

const normal = (code: string): string =>
  code
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
