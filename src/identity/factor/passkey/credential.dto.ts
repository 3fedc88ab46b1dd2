import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  Equals,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { applyDecorators } from '@nestjs/common';
import { IsOptional } from '../../../platform/http/input/presence.js';

/** A member that is bytes in base64url, as WebAuthn writes them in JSON. */
const Bytes = (most: number): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ minLength: 1, maxLength: most, pattern: '^[A-Za-z0-9_-]+$' }),
    IsString(),
    MaxLength(most),
    Matches(/^[A-Za-z0-9_-]+$/, { message: '$property must be base64url' }),
  );

const EXTENSIONS = { type: 'object', additionalProperties: true } as const;

/** What every credential says of itself (`PublicKeyCredential.toJSON()`, WebAuthn §5.1). */
class CredentialDto {
  /**
   * Id of the credential, base64url
   * @example "dGhpcyBpcyBhIGNyZWRlbnRpYWw"
   */
  @Bytes(1_400)
  id: string;

  /**
   * The same
   * @example "dGhpcyBpcyBhIGNyZWRlbnRpYWw"
   */
  @Bytes(1_400)
  rawId: string;

  /**
   * Always `public-key`
   * @example "public-key"
   */
  @Equals('public-key')
  type: 'public-key';

  /** Whether the authenticator is a part of the device */
  @IsOptional()
  @IsIn(['platform', 'cross-platform'])
  authenticatorAttachment?: 'platform' | 'cross-platform';

  /**
   * What extensions gave; it is not looked at
   * @example {}
   */
  @IsOptional()
  @IsObject()
  @ApiProperty(EXTENSIONS)
  clientExtensionResults?: Record<string, unknown>;
}

export class AssertionResponseDto {
  /** What the browser signed for, base64url of JSON */
  @Bytes(4_096)
  clientDataJSON: string;

  /** What the authenticator says, base64url */
  @Bytes(4_096)
  authenticatorData: string;

  /** Of both, base64url */
  @Bytes(8_192)
  signature: string;

  /** Whose it is, base64url */
  @IsOptional()
  @Bytes(100)
  userHandle?: string;
}

/** What `navigator.credentials.get()` gave, as its `toJSON()` writes it. */
export class AssertionDto extends CredentialDto {
  /** The authenticator’s answer */
  @IsObject()
  @ValidateNested()
  @Type(() => AssertionResponseDto)
  response: AssertionResponseDto;
}

export class AttestationResponseDto {
  /** What the browser asked for, base64url of JSON */
  @Bytes(4_096)
  clientDataJSON: string;

  /** The new credential and its public key, base64url */
  @Bytes(32_768)
  attestationObject: string;

  /** A part of the latter; it is not looked at */
  @IsOptional()
  @Bytes(32_768)
  authenticatorData?: string;

  /** How the authenticator is reached */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @Matches(/^[a-z-]{1,20}$/, { each: true })
  transports?: string[];

  /** A part of the attestation; it is not looked at */
  @IsOptional()
  @Bytes(16_384)
  publicKey?: string;

  /** As above */
  @IsOptional()
  @IsInt()
  publicKeyAlgorithm?: number;
}

/** What `navigator.credentials.create()` gave, as its `toJSON()` writes it. */
export class AttestationDto extends CredentialDto {
  /** The authenticator’s answer */
  @IsObject()
  @ValidateNested()
  @Type(() => AttestationResponseDto)
  response: AttestationResponseDto;
}
