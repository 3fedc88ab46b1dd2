import { IsString, MaxLength, MinLength } from 'class-validator';
import { ApiLinks, type Links } from '../platform/http/link/link.dto.js';
import { EmailAddress } from '../platform/http/members/members.js';
import { ACCESS_TOKEN_SECONDS } from './token/token.times.js';

export class CreateSessionDto {
  /**
   * Address that the account was made with; case does not matter
   * @example "admin@stoa.test"
   */
  @EmailAddress()
  email: string;

  /**
   * 1 to 1024 characters, as they were chosen
   * @example "correct horse battery staple"
   */
  @IsString()
  @MinLength(1)
  @MaxLength(1024)
  password: string;
}

export class SessionDto {
  /** A JWT; send it as `Authorization: Bearer …`. */
  accessToken: string;

  /**
   * Always `Bearer` (RFC 6750)
   * @example "Bearer"
   */
  tokenType: string;

  /**
   * Seconds until the token ends.
   * @example 900
   */
  expiresIn: number;

  @ApiLinks()
  _links?: Links;

  static of(accessToken: string): SessionDto {
    return { accessToken, tokenType: 'Bearer', expiresIn: ACCESS_TOKEN_SECONDS };
  }
}
