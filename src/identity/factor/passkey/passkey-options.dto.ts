import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { IsOptional } from '../../../platform/http/input/presence.js';

const DOMAIN = { pattern: '^[a-z0-9.-]+$' };
const BYTES = { pattern: '^[A-Za-z0-9_-]+$' };

class RelyingPartyDto {
  /**
   * The domain that passkeys belong to
   * @example "shop.test"
   */
  @ApiProperty(DOMAIN)
  id: string;

  /**
   * As browsers show it
   * @example "shop.test"
   */
  name: string;
}

class PasskeyUserDto {
  /**
   * Names the account to the authenticator, base64url
   * @example "MDE4OTBhNWQ"
   */
  @ApiProperty(BYTES)
  id: string;

  /**
   * As people tell their accounts apart
   * @example "mia@shop.test"
   */
  name: string;

  /**
   * How they are called
   * @example "Mia Berg"
   */
  displayName: string;
}

class PasskeyAlgorithmDto {
  /**
   * Always `public-key`
   * @example "public-key"
   */
  type: string;

  /**
   * Number of the algorithm in COSE: -7 is ES256
   * @example -7
   */
  alg: number;
}

class KnownCredentialDto {
  /**
   * Id of the credential, base64url
   * @example "dGhpcyBpcyBhIGNyZWRlbnRpYWw"
   */
  @ApiProperty(BYTES)
  id: string;

  /**
   * Always `public-key`
   * @example "public-key"
   */
  type: string;

  /** How its authenticator is reached, as `internal` */
  transports: string[];
}

class AuthenticatorSelectionDto {
  /**
   * Always `required`: it is to be found without an address
   * @example "required"
   */
  residentKey: string;

  /** The same, for older browsers */
  requireResidentKey: boolean;

  /**
   * Whether the authenticator has to make sure of its user
   * @example "preferred"
   */
  userVerification: string;
}

/** For `PublicKeyCredential.parseCreationOptionsFromJSON()` (WebAuthn §5.1.8). */
export class PasskeyCreationOptionsDto {
  /** Who asks */
  rp: RelyingPartyDto;

  /** For whom */
  user: PasskeyUserDto;

  /** Good for five minutes, and once; base64url */
  challenge: string;

  /** Which algorithms are understood, the best first */
  pubKeyCredParams: PasskeyAlgorithmDto[];

  /**
   * How long the browser may wait, in milliseconds
   * @example 300000
   */
  timeout: number;

  /** Which ones there are already */
  excludeCredentials: KnownCredentialDto[];

  /** What kind is wanted */
  authenticatorSelection: AuthenticatorSelectionDto;

  /**
   * Always `none`: nobody is asked which authenticator they have
   * @example "none"
   */
  attestation: string;
}

/** For `PublicKeyCredential.parseRequestOptionsFromJSON()` (WebAuthn §5.1.9). */
export class PasskeyRequestOptionsDto {
  /** Good for five minutes, and once; base64url */
  challenge: string;

  /**
   * The domain that passkeys belong to
   * @example "shop.test"
   */
  @ApiProperty(DOMAIN)
  rpId: string;

  /**
   * How long the browser may wait, in milliseconds
   * @example 300000
   */
  timeout: number;

  /** Which ones would do; empty when any that the authenticator finds would */
  allowCredentials: KnownCredentialDto[];

  /**
   * Whether the authenticator has to make sure of its user
   * @example "required"
   */
  userVerification: string;
}

export class AskPasskeyDto {
  /** Of a sign-in that is half done, as `second_factor_required` has it; left out to sign in with a passkey alone */
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  challenge?: string;
}
