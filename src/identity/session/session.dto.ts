import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, MaxLength, MinLength } from 'class-validator';
import { ApiLinks, type Links } from '../../platform/http/link/link.dto.js';
import { ListLinksDto, PageDto } from '../../platform/http/list/page.dto.js';
import { IsOptional } from '../../platform/http/input/presence.js';
import { EmailAddress, Line } from '../../platform/http/members/members.js';
import { AUTHENTICATION_METHODS, type AuthenticationMethod } from '../factor/authentication.method.js';
import type { Session } from './session.entity.js';

export const REFRESH_IN = ['body', 'cookie'] as const;
export type RefreshIn = (typeof REFRESH_IN)[number];

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

  /**
   * How people will know this session among their others; by default what the `User-Agent` says, as “Firefox on Linux”
   * @example "Mia’s phone"
   */
  @IsOptional()
  @Line({ max: 100 })
  deviceName?: string;

  /**
   * Where the refresh token is given: `body` for apps, which keep secrets; `cookie` for browsers, where no script can read it
   * @default body
   */
  @IsOptional()
  @IsIn(REFRESH_IN)
  refreshIn?: RefreshIn;
}

export class RenewSessionDto {
  /** The last `refreshToken` of the session. Left out by browsers, which send it as a cookie. */
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  refreshToken?: string;
}

export class SessionDto {
  /**
   * The session’s id
   * @example "01890a5d-ac96-774b-bcce-b302099a8057"
   */
  id: string;

  /** A JWT; send it as `Authorization: Bearer …`. */
  accessToken: string;

  /**
   * Always `Bearer` (RFC 6750)
   * @example "Bearer"
   */
  tokenType: string;

  /**
   * Seconds until the access token ends. Then ask for another with the refresh token.
   * @example 900
   */
  expiresIn: number;

  /** Opaque, and used once: `POST /v1/session-renewals` gives the next. Not there when it is in a cookie. */
  refreshToken?: string;

  @ApiLinks()
  _links?: Links;

  static of(session: Omit<SessionDto, 'tokenType' | '_links'>): SessionDto {
    return { ...session, tokenType: 'Bearer' };
  }
}

/** A session as its owner sees it beside their others. */
export class SignedInDeviceDto {
  /**
   * The session’s id
   * @example "01890a5d-ac96-774b-bcce-b302099a8057"
   */
  id: string;

  /**
   * What the client called itself, or what its `User-Agent` says
   * @example "Firefox on Linux"
   */
  deviceName: string;

  /**
   * Network address that it was last used from: IPv4, or the network of 64 bits of an IPv6 address
   * @example "203.0.113.7"
   */
  address: string;

  /**
   * Where that is, as far as the proxy before Stoa tells
   * @example "DE"
   */
  place: string | null;

  /** When it was begun */
  createdAt: string;

  /** When it was last used, within the quarter of an hour that an access token lasts */
  lastUsedAt: string;

  /** When you last proved that it is you; null when you will be asked anew before anything that is protected further */
  provenAt: string | null;

  /**
   * How: `pwd` the password, `otp` a code of an authenticator, `recovery` a recovery code, `passkey` a passkey, `fed` another provider
   * @example ["pwd", "otp"]
   */
  @ApiProperty({ enum: AUTHENTICATION_METHODS, isArray: true })
  methods: AuthenticationMethod[];

  /** When it ends, however much it is used */
  endsAt: string;

  /** Whether it is the one that asks */
  isCurrent: boolean;

  @ApiLinks()
  _links?: Links;

  static from(session: Session, currentId: string | undefined): SignedInDeviceDto {
    const { id, deviceName, address, place, startedAt, lastUsedAt, provenAt, methods, endsAt } = session;
    return {
      ...{ id, deviceName, address, place },
      createdAt: startedAt.toISOString(),
      lastUsedAt: lastUsedAt.toISOString(),
      provenAt: provenAt?.toISOString() ?? null,
      methods,
      endsAt: endsAt.toISOString(),
      isCurrent: id === currentId,
    };
  }
}

export class SignedInDeviceListDto {
  /** The sessions that go on, last used first */
  data: SignedInDeviceDto[];
  page: PageDto;
  _links: ListLinksDto;
}
