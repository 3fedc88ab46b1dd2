import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Secrets } from '../../../platform/auth/secrets.js';
import { Db } from '../../../platform/db/db.js';
import { UsedPasskeyChallenge } from './used-passkey-challenge.entity.js';

export const PASSKEY_SECONDS = 300;
const NONCE_BYTES = 16;
const TIME_BYTES = 6;
const SIGNED_BYTES = NONCE_BYTES + TIME_BYTES;

/** What a challenge is for, and for whom: an answer to any other is none. */
export type ChallengeUse = 'sign-in' | `${'registration' | 'completion' | 'proof'}:${string}`;

/**
 * Challenges for authenticators (WebAuthn §13.4.3): random, signed with what they are for and until when. Nothing is kept of those that are
 * asked for, and strangers can ask for many; of those that were answered, a hash until they would have ended.
 */
@Injectable()
export class PasskeyChallenges {
  constructor(
    private readonly db: Db,
    private readonly secrets: Secrets,
  ) {}

  issue(use: ChallengeUse): Buffer {
    const signed = Buffer.concat([randomBytes(NONCE_BYTES), Buffer.alloc(TIME_BYTES)]);
    signed.writeUIntBE(Date.now() + PASSKEY_SECONDS * 1000, NONCE_BYTES, TIME_BYTES);
    return Buffer.concat([signed, this.signatureOf(signed, use)]);
  }

  /** Whether it is one of ours, for this use, and not over. @param challenge base64url, as clients send it back */
  isOpen(challenge: string, use: ChallengeUse): boolean {
    const bytes = Buffer.from(challenge, 'base64url');
    const [signed, signature] = [bytes.subarray(0, SIGNED_BYTES), bytes.subarray(SIGNED_BYTES)];
    const expected = this.signatureOf(signed, use);
    if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) return false;
    return endOf(signed) > Date.now();
  }

  /** Uses it up. @returns false when a twin has */
  async spend(challenge: string): Promise<boolean> {
    const bytes = Buffer.from(challenge, 'base64url');
    const spent = await this.db.rows(
      'INSERT INTO used_passkey_challenge (hash, ends_at) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING hash',
      [createHash('sha256').update(bytes).digest(), new Date(endOf(bytes))],
    );
    return spent.length > 0;
  }

  async purge(): Promise<void> {
    await this.db.repo(UsedPasskeyChallenge).createQueryBuilder().delete().where('ends_at < now()').execute();
  }

  private signatureOf(signed: Buffer, use: ChallengeUse): Buffer {
    return createHmac('sha256', this.secrets.keyFor('passkey-challenge')).update(signed).update(use).digest();
  }
}

const endOf = (bytes: Buffer): number => bytes.readUIntBE(NONCE_BYTES, TIME_BYTES);
