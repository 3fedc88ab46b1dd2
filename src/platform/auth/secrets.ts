import { createHmac, createSecretKey, hkdfSync, type KeyObject, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';

/** Keys derived from the one secret, one for each purpose, so that what is signed for one can never pass for another. */
@Injectable()
export class Secrets {
  private readonly keys = new Map<string, KeyObject>();

  constructor(private readonly config: Config) {}

  /** A 256-bit key for this purpose (HKDF-SHA-256, RFC 5869). An object: with its bytes each use would cost six times as much. */
  keyFor(purpose: string): KeyObject {
    let key = this.keys.get(purpose);
    if (key === undefined) {
      key = createSecretKey(Buffer.from(hkdfSync('sha256', this.config.secret, 'stoa', purpose, 32)));
      this.keys.set(purpose, key);
    }
    return key;
  }

  /** An unguessable token for one subject; the same subject always gets the same token, so none needs to be stored. */
  sign(purpose: string, subject: string): string {
    return createHmac('sha256', this.keyFor(purpose)).update(subject).digest('base64url');
  }

  /** Compares in constant time. */
  verify(purpose: string, subject: string, token: string | undefined): boolean {
    if (token === undefined) return false;
    const expected = Buffer.from(this.sign(purpose, subject));
    const given = Buffer.from(token);
    return given.length === expected.length && timingSafeEqual(given, expected);
  }
}
