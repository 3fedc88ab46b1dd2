import { IsIn, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import type { IdentityProvider } from '../../config/provider.rules.js';
import { IsOptional } from '../../platform/http/input/presence.js';
import { ApiLinks, type Links } from '../../platform/http/link/link.dto.js';
import { ListLinksDto, PageDto } from '../../platform/http/list/page.dto.js';
import { Line } from '../../platform/http/members/members.js';
import { REFRESH_IN, type RefreshIn } from '../session/session.dto.js';

export class IdentityProviderDto {
  /**
   * What addresses call it
   * @example "example"
   */
  provider: string;

  /**
   * What buttons call it; plain text
   * @example "Example"
   */
  name: string;

  @ApiLinks()
  _links?: Links;

  static from({ id, name }: IdentityProvider): IdentityProviderDto {
    return { provider: id, name };
  }
}

export class IdentityProviderListDto {
  /** Every provider that there is, in the order of the settings */
  data: IdentityProviderDto[];
  page: PageDto;
  _links: ListLinksDto;
}

export class BeginProviderSignInDto {
  /**
   * Where the browser comes back to, without a fragment: an address at an origin of the shop, or one that `SIGN_IN_RETURN_URLS` has to
   * the letter. It gets `#code=…` or `#error=…`
   * @example "https://shop.example/signed-in"
   */
  @IsString()
  @MinLength(1)
  @MaxLength(2_000)
  returnUrl: string;

  /**
   * SHA-256 in base64url, 43 characters, of a secret of 43 to 128 characters that you make for this sign-in and keep until the browser is
   * back: RFC 7636 §4.1 and §4.2
   * @example "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
   */
  @Matches(/^[\w-]{43}$/)
  codeChallenge: string;
}

export class ProviderSignInDto {
  /**
   * Send the browser here: a page of the provider
   * @example "https://id.example.com/authorize?client_id=stoa"
   */
  authorizationUrl: string;

  /** Until when the browser must be back */
  expiresAt: string;

  @ApiLinks()
  _links?: Links;
}

export class LinkExternalIdentityDto {
  /** What the browser came back with, in `#code=…`. It is used once, within ten minutes. */
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  code: string;

  /**
   * The secret whose `codeChallenge` the sign-in was begun with
   * @example "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
   */
  @Matches(/^[\w.~-]{43,128}$/)
  codeVerifier: string;
}

export class CreateProviderSessionDto extends LinkExternalIdentityDto {
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
