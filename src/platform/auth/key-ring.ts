import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { parseEncryptionKeys } from '../../config/encryption.keys.js';

const VERSION = 'v1';
const CIPHER = 'aes-256-gcm';
/** 96 bits drawn at random are safe for 2^32 texts a key (NIST SP 800-38D §8.3). */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A text that no key of the ring opens: the operator's fault, or a sign that somebody changed the row. Clients get 500. */
export class SecretUnreadableError extends Error {}

/**
 * Encrypts secrets at rest by AES-256-GCM with the first key of `ENCRYPTION_KEYS`; all of them decrypt, so that keys are changed without
 * a pause. The text is `v1.<key id>.<nonce>.<ciphertext and tag>` in base64url. The context, `table.column:row id`, is authenticated with
 * it: a text that is copied into another row or column does not open there.
 */
@Injectable()
export class KeyRing {
  private readonly keys: ReadonlyMap<string, KeyObject>;
  /** Id of the key that encrypts. */
  readonly currentId: string;
  /** What every text under that key begins with. */
  readonly currentPrefix: string;

  constructor({ encryptionKeys }: Config) {
    const { keys } = parseEncryptionKeys(encryptionKeys);
    this.keys = new Map(keys.map(({ id, bytes }) => [id, createSecretKey(bytes)]));
    this.currentId = keys[0]?.id ?? '';
    this.currentPrefix = `${VERSION}.${this.currentId}.`;
  }

  /** @param context where the text is kept: `signing_key.private_key:<id>` */
  encrypt(plain: string | Buffer, context: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.keyOf(this.currentId, context), nonce, { authTagLength: TAG_BYTES });
    cipher.setAAD(Buffer.from(context));
    const sealed = Buffer.concat([
      typeof plain === 'string' ? cipher.update(plain, 'utf8') : cipher.update(plain),
      cipher.final(),
      cipher.getAuthTag(),
    ]);
    return `${this.currentPrefix}${nonce.toString('base64url')}.${sealed.toString('base64url')}`;
  }

  /** @throws {SecretUnreadableError} naming the key that is missing, or telling that the text is not what was written there */
  decrypt(text: string, context: string): Buffer {
    const [version, id = '', nonceText = '', sealedText = '', ...more] = text.split('.');
    const nonce = bytesOf(nonceText);
    const sealed = bytesOf(sealedText);
    if (
      version !== VERSION ||
      nonce?.length !== NONCE_BYTES ||
      !sealed ||
      sealed.length < TAG_BYTES ||
      more.length > 0
    ) {
      throw changed(context);
    }
    const decipher = createDecipheriv(CIPHER, this.keyOf(id, context), nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(context));
    decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
    try {
      return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]);
    } catch (cause) {
      throw changed(context, cause);
    }
  }

  /** The same of what was encrypted as a text. */
  decryptText(text: string, context: string): string {
    return this.decrypt(text, context).toString('utf8');
  }

  /** Whether the text is under the key that encrypts now; what is not is written anew by `secrets rotate`. */
  isCurrent(text: string): boolean {
    return text.startsWith(this.currentPrefix);
  }

  /** Of all keys, the one that encrypts first. */
  get ids(): string[] {
    return [...this.keys.keys()];
  }

  has(id: string): boolean {
    return this.keys.has(id);
  }

  private keyOf(id: string, context: string): KeyObject {
    const key = this.keys.get(id);
    if (key) return key;
    throw new SecretUnreadableError(`The encryption key "${id}" of ${context} is missing: put it into ENCRYPTION_KEYS`);
  }
}

const changed = (context: string, cause?: unknown) =>
  new SecretUnreadableError(`What is encrypted at ${context} was changed, or belongs elsewhere`, { cause });

/** Undefined unless this is the one way to write these bytes. */
function bytesOf(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64url');
  return bytes.toString('base64url') === text ? bytes : undefined;
}
