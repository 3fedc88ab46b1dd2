import { IsString, MaxLength, MinLength } from 'class-validator';

export class UnlockAccountDto {
  /** As the mail has it */
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  token: string;
}
