import { IsString, MaxLength, MinLength } from 'class-validator';
import { IsOptional } from '../../../platform/http/input/presence.js';

/** One of the members: which ones are taken depends on the account. */
export class ProveSessionDto {
  /**
   * The password, of an account that has no second factor
   * @example "seven green lamps on a hill"
   */
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(1024)
  password?: string;
}
