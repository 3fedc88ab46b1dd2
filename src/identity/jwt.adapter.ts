import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import type { Actor } from '../platform/auth/actor.js';
import { Secrets } from '../platform/auth/secrets.js';
import { SessionService } from './session/session.service.js';
import type { AccessClaims } from './token/access-token.service.js';
import { ROLES } from './user/user.roles.js';
import { UserRepository } from './user/user.repository.js';

export const accessKey = (secrets: Secrets) => secrets.keyFor('access-token');

/** Reads the bearer token of staff. */
@Injectable()
export class JwtAdapter extends PassportStrategy(Strategy, 'jwt') {
  constructor(
    secrets: Secrets,
    private readonly sessions: SessionService,
    private readonly users: UserRepository,
  ) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      // passport-jwt hands the key on to jsonwebtoken, which takes key objects; only its types lag behind.
      secretOrKey: accessKey(secrets) as unknown as string,
      algorithms: ['HS256'],
    });
  }

  async validate({ sub, sid }: AccessClaims): Promise<Actor | false> {
    const session = await this.sessions.findLive(sid);
    if (session?.userId !== sub) return false;
    const user = await this.users.get(sub);
    return { id: sub, sessionId: sid, permissions: new Set(ROLES[user.role] ?? []) };
  }
}
