import { IsString, MaxLength, MinLength } from 'class-validator';
import { ApiLinks, type Links } from '../../platform/http/link/link.dto.js';
import { EmailAddress, Line } from '../../platform/http/members/members.js';
import { LONGEST_PASSWORD } from '../password/password.policy.js';
import type { User } from '../user/user.entity.js';

export class SignUpDto {
  /**
   * Where the mail goes that confirms the account; case does not matter
   * @example "mia@shop.test"
   */
  @EmailAddress()
  email: string;

  /**
   * As mails greet them, 1 to 100 characters
   * @example "Mia Berg"
   */
  @Line({ max: 100 })
  name: string;

  /**
   * 10 to 256 characters of any kind; none that is tried first, and not the e-mail address
   * @example "seven green lamps on a hill"
   */
  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST_PASSWORD)
  password: string;
}

export class EmailDto {
  /**
   * Address of the account; case does not matter
   * @example "mia@shop.test"
   */
  @EmailAddress()
  email: string;
}

export class VerifyEmailDto {
  /** As the mail has it */
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  token: string;

  /**
   * The one that was chosen with this sign-up
   * @example "seven green lamps on a hill"
   */
  @IsString()
  @MinLength(1)
  @MaxLength(1024)
  password: string;
}

export class ResetPasswordDto {
  /** As the mail has it */
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  token: string;

  /**
   * The new one: 10 to 256 characters of any kind; none that is tried first, and not the e-mail address
   * @example "nine blue chairs by the sea"
   */
  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST_PASSWORD)
  password: string;
}

export class ConfirmEmailChangeDto {
  /** As the mail to the new address has it */
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  token: string;
}

export class ChangePasswordDto {
  /**
   * The one that holds now
   * @example "seven green lamps on a hill"
   */
  @IsString()
  @MinLength(1)
  @MaxLength(1024)
  currentPassword: string;

  /**
   * The new one: 10 to 256 characters of any kind; none that is tried first, and not the e-mail address
   * @example "nine blue chairs by the sea"
   */
  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST_PASSWORD)
  password: string;
}

export class ChangeEmailDto {
  /**
   * The new address, which gets a mail with a link
   * @example "mia.berg@shop.test"
   */
  @EmailAddress()
  email: string;

  /**
   * The password of the account
   * @example "seven green lamps on a hill"
   */
  @IsString()
  @MinLength(1)
  @MaxLength(1024)
  password: string;
}

export class UpdateAccountDto {
  /**
   * As mails greet them, 1 to 100 characters
   * @example "Mia Berg-Lindt"
   */
  @Line({ max: 100 })
  name: string;
}

export class AccountDto {
  /**
   * The user’s id
   * @example "01890a5d-ac96-774b-bcce-b302099a8057"
   */
  id: string;

  /**
   * In lower case
   * @example "mia@shop.test"
   */
  email: string;

  /**
   * As mails greet them
   * @example "Mia Berg"
   */
  name: string;

  /** When the account was made */
  createdAt: string;

  /** When it was last changed */
  updatedAt: string;

  /**
   * Raised by every change
   * @example 1
   */
  version: number;

  @ApiLinks()
  _links?: Links;

  static from({ id, email, name, createdAt, updatedAt, version }: User): AccountDto {
    return { id, email, name, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString(), version };
  }
}
