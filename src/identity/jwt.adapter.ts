import type { KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { ExtractJwt, Strategy, type StrategyOptionsWithRequest } from 'passport-jwt';
import { Config } from '../config/config.js';
import type { Identity } from '../platform/auth/actor.js';
import { Authentication } from '../platform/auth/authentication.js';
import { SessionService } from './session/session.service.js';
import { type AccessClaims, AccessTokens, AUDIENCE } from './token/access-token.service.js';
import { ALGORITHM } from './token/jwk.js';

type Asked = Parameters<Strategy['authenticate']>[0];

const bearerOf = ExtractJwt.fromAuthHeaderAsBearerToken();
/** The key that each request's token is verified by. */
const keys = new WeakMap<object, KeyObject>();

/** Reads the bearer token of whoever is signed in. */
@Injectable()
export class JwtAdapter extends PassportStrategy(Strategy, 'jwt') {
  constructor(
    { publicUrl }: Config,
    authentication: Authentication,
    private readonly tokens: AccessTokens,
    private readonly sessions: SessionService,
  ) {
    super({
      jwtFromRequest: bearerOf,
      // passport-jwt hands the key on to jsonwebtoken, which takes key objects; only its types lag behind.
      secretOrKeyProvider: (request: object, _token, done) => done(null, keys.get(request) as unknown as Buffer),
      algorithms: [ALGORITHM],
      issuer: publicUrl,
      audience: AUDIENCE,
      passReqToCallback: true,
    } satisfies StrategyOptionsWithRequest);
    authentication.use(this);
  }

  /** Looks for the key first: passport-jwt would take a database that does not answer for a token that is wrong. */
  override authenticate(request: Asked, options?: unknown): void {
    const token = bearerOf(request);
    if (!token) return this.fail(401);
    const known = this.tokens.known(token);
    if (known) return this.finish(this.identify(known));
    this.tokens.keyFor(token).then(
      (key) => {
        if (!key) return this.fail(401);
        keys.set(request, key);
        super.authenticate(request, options);
      },
      (error: unknown) => this.error(error as Error),
    );
  }

  async validate(request: FastifyRequest, claims: Partial<AccessClaims>): Promise<Identity | false> {
    const known = this.tokens.remember(bearerOf(request) ?? '', claims);
    return known ? this.identify(known) : false;
  }

  /** A token is good for as long as its session goes on. */
  private async identify({ sub, sid }: AccessClaims): Promise<Identity | false> {
    const session = await this.sessions.findLive(sid);
    if (session?.userId !== sub) return false;
    return { id: sub, kind: 'user', sessionId: sid, provenAt: session.provenAt?.getTime() ?? null };
  }

  private finish(identity: Promise<Identity | false>): void {
    identity.then(
      (found) => (found ? this.success(found) : this.fail(401)),
      (error: unknown) => this.error(error as Error),
    );
  }
}
