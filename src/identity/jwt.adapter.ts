import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import type { Identity } from '../platform/auth/actor.js';
import { Secrets } from '../platform/auth/secrets.js';
import type { AccessClaims } from './session.service.js';

export const accessKey = (secrets: Secrets) => secrets.keyFor('access-token');

/** Reads the bearer token of staff. */
@Injectable()
export class JwtAdapter extends PassportStrategy(Strategy, 'jwt') {
  constructor(secrets: Secrets) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      // passport-jwt hands the key on to jsonwebtoken, which takes key objects; only its types lag behind.
      secretOrKey: accessKey(secrets) as unknown as string,
      algorithms: ['HS256'],
    });
  }

  validate({ sub }: AccessClaims): Identity {
    return { id: sub, kind: 'user' };
  }
}
