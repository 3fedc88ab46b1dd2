import { Type } from 'class-transformer';
import { IsString, MaxLength, MinLength, ValidateNested } from 'class-validator';
import { IsOptional } from '../../../platform/http/input/presence.js';
import { AssertionDto } from '../passkey/credential.dto.js';
import { RecoveryCodeText, TotpCode } from '../factor.members.js';

/** One of the members: the password of an account without a second factor, a factor of any other. */
export class ProveSessionDto {
  /**
   * The password; it does not do for an account that has a second factor
   * @example "seven green lamps on a hill"
   */
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(1024)
  password?: string;

  /**
   * What the authenticator app shows; spaces do not matter
   * @example "287082"
   */
  @IsOptional()
  @TotpCode()
  code?: string;

  /**
   * A recovery code; case and hyphens do not matter
   * @example "7K2M-9QXT-B4RN-01EC"
   */
  @IsOptional()
  @RecoveryCodeText()
  recoveryCode?: string;

  /** What `navigator.credentials.get()` gave for options that were asked for this */
  @IsOptional()
  @ValidateNested()
  @Type(() => AssertionDto)
  passkey?: AssertionDto;
}
