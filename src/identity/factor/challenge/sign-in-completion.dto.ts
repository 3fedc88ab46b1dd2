import { Type } from 'class-transformer';
import { IsIn, IsString, MaxLength, MinLength, ValidateNested } from 'class-validator';
import { IsOptional } from '../../../platform/http/input/presence.js';
import { REFRESH_IN, type RefreshIn } from '../../session/session.dto.js';
import { AssertionDto } from '../passkey/credential.dto.js';
import { RecoveryCodeText, TotpCode } from '../factor.members.js';

/** The challenge, and one of the factors. */
export class CompleteSignInDto {
  /** As the refusal `second_factor_required` has it; good for five minutes and five tries */
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  challenge: string;

  /**
   * What the authenticator app shows; spaces do not matter
   * @example "287082"
   */
  @IsOptional()
  @TotpCode()
  code?: string;

  /**
   * One of the ten that were shown when the first factor was added; case and hyphens do not matter
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

  /**
   * Where the refresh token is given: `body` for apps, which keep secrets; `cookie` for browsers, where no script can read it
   * @default body
   */
  @IsOptional()
  @IsIn(REFRESH_IN)
  refreshIn?: RefreshIn;
}
