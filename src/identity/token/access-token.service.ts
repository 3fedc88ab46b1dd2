import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';

export const ACCESS_TOKEN_SECONDS = 900;

export interface AccessClaims {
  sub: string;
  sid: string;
}

@Injectable()
export class AccessTokens {
  constructor(private readonly jwt: JwtService) {}

  async issue({ userId, sessionId }: { userId: string; sessionId: string }) {
    return { token: await this.jwt.signAsync({ sub: userId, sid: sessionId }), expiresInSeconds: ACCESS_TOKEN_SECONDS };
  }
}
