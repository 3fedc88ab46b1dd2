import { hash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

const PREFIX = 'stoa_sk_';
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** 64 bits: two of them never meet, and the first to come says so by the primary key. */
const ID_BYTES = 8;
const ID_LENGTH = 11;
const SECRET_BYTES = 24;
const SECRET_LENGTH = 33;
const CHECKSUM_LENGTH = 6;

/**
 * The secret of an API key as clients send it: `stoa_sk_`, 11 characters that it is found by, 33 that hold 192 random bits, and 6 of a
 * checksum (CRC-32 of what stands before them), all in base62. Scanners of secrets look for the expression `API_KEY_PATTERN`.
 */
export interface ApiKeyToken {
  /** What it is found by, and known by to staff; no secret. */
  id: string;
  text: string;
}

/** Documented for scanners; a match whose checksum is right is a key of some Stoa. */
export const API_KEY_PATTERN = 'stoa_sk_[0-9A-Za-z]{50}';
const WHOLE = new RegExp(`^${API_KEY_PATTERN}$`);

/** A new secret, known to nobody. */
export function newApiKeyToken(): ApiKeyToken {
  const id = base62(randomBytes(ID_BYTES), ID_LENGTH);
  const body = `${PREFIX}${id}${base62(randomBytes(SECRET_BYTES), SECRET_LENGTH)}`;
  return { id, text: body + checksumOf(body) };
}

/** Whether a bearer token means to be an API key. */
export const isMeantAsApiKey = (text: string): boolean => text.startsWith(PREFIX);

/** What the text is found by; undefined when it is no key by its form or its checksum: nobody has to be asked then. */
export function idOfApiKey(text: string): string | undefined {
  if (!WHOLE.test(text) || checksumOf(text.slice(0, -CHECKSUM_LENGTH)) !== text.slice(-CHECKSUM_LENGTH)) {
    return undefined;
  }
  return text.slice(PREFIX.length, PREFIX.length + ID_LENGTH);
}

/** What is kept of it: of 192 random bits nobody finds them again, however quick the hash is. */
export const hashOfApiKey = (text: string): Buffer => hash('sha256', text, 'buffer');

const checksumOf = (body: string) => padded(BigInt(crc32(body)), CHECKSUM_LENGTH);

const base62 = (bytes: Buffer, length: number) => padded(BigInt(`0x${bytes.toString('hex')}`), length);

function padded(number: bigint, length: number): string {
  let text = '';
  for (let rest = number; text.length < length; rest /= 62n) text = ALPHABET[Number(rest % 62n)]! + text;
  return text;
}
