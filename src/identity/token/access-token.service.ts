import type { KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { v4 as uuid } from 'uuid';
import { Config } from '../../config/config.js';
import { Notices } from '../../platform/db/notices.js';
import { Remembered } from '../../platform/db/remembered.js';
import { ALGORITHM } from './jwk.js';
import { SIGNING_KEYS, SigningKeys } from './signing-key.service.js';
import { ACCESS_TOKEN_SECONDS } from './token.times.js';

/** Whom access tokens are for. */
export const AUDIENCE = 'stoa';
/** RFC 9068 §2.1: so that no other JWT of ours can pass for an access token. */
const TYPE = 'at+jwt';
/** Ours have about 600. */
const MOST_CHARACTERS = 2_048;
const MOST_REMEMBERED = 10_000;

/** What an access token says (RFC 9068 §2.2). What its user may do is not in it. */
export interface AccessClaims {
  iss: string;
  aud: typeof AUDIENCE;
  /** Id of the user. */
  sub: string;
  /** Id of the session. */
  sid: string;
  /** Seconds since 1970. */
  iat: number;
  /** Seconds since 1970. */
  exp: number;
  jti: string;
}

/** Issues access tokens and remembers those that were found good. */
@Injectable()
export class AccessTokens {
  /** Dropped whenever the signing keys change: a key may be gone. */
  private readonly verified: Remembered<AccessClaims>;

  constructor(
    private readonly jwt: JwtService,
    private readonly keys: SigningKeys,
    private readonly config: Config,
    notices: Notices,
  ) {
    this.verified = new Remembered(notices, SIGNING_KEYS, MOST_REMEMBERED);
  }

  async issue({ userId, sessionId }: { userId: string; sessionId: string }): Promise<{
    token: string;
    expiresInSeconds: number;
  }> {
    const { kid, privateKey } = await this.keys.current();
    const iat = Math.floor(Date.now() / 1000);
    const claims: AccessClaims = {
      ...{ iss: this.config.publicUrl, aud: AUDIENCE, sub: userId, sid: sessionId },
      ...{ iat, exp: iat + ACCESS_TOKEN_SECONDS, jti: uuid() },
    };
    const header = { alg: ALGORITHM, typ: TYPE };
    const token = this.jwt.sign(claims, { privateKey: privateKey(), algorithm: ALGORITHM, keyid: kid, header });
    return { token, expiresInSeconds: ACCESS_TOKEN_SECONDS };
  }

  /** What a token says that this process has verified before and that has not ended; undefined of any other. */
  known(token: string): AccessClaims | undefined {
    return this.verified.peek(token);
  }

  /** The key that the token says it is signed by; undefined when it is not a token of ours by its very head. */
  async keyFor(token: string): Promise<KeyObject | undefined> {
    const head = token.length > MOST_CHARACTERS ? undefined : headOf(token);
    if (!head || !isOurs(head)) return undefined;
    return this.keys.verifying(head.kid);
  }

  /** Keeps what a token says that was verified just now; undefined when it lacks what every one of ours has. */
  remember(token: string, claims: Partial<AccessClaims>): AccessClaims | undefined {
    if (!isWhole(claims)) return undefined;
    const kid = headOf(token)?.kid;
    // Verified by a key that was dropped meanwhile, it would be remembered for too long.
    if (typeof kid === 'string' && this.keys.isKnown(kid)) {
      void this.verified.get(token, () => Promise.resolve(claims), claims.exp * 1000);
    }
    return claims;
  }
}

interface Head {
  alg?: unknown;
  typ?: unknown;
  kid?: unknown;
  crit?: unknown;
}

function headOf(token: string): Head | undefined {
  try {
    const head: unknown = JSON.parse(Buffer.from(token.slice(0, token.indexOf('.')), 'base64url').toString());
    return typeof head === 'object' && head !== null ? head : undefined;
  } catch {
    return undefined; // no JSON: no token of ours
  }
}

/** Extensions that must be understood (`crit`, RFC 7515 §4.1.11) we do not understand. */
const isOurs = (head: Head): head is Head & { kid: string } =>
  head.alg === ALGORITHM && head.typ === TYPE && typeof head.kid === 'string' && head.crit === undefined;

const isWhole = (claims: Partial<AccessClaims>): claims is AccessClaims =>
  [claims.sub, claims.sid, claims.jti].every((text) => typeof text === 'string') &&
  [claims.iat, claims.exp].every((time) => typeof time === 'number');
