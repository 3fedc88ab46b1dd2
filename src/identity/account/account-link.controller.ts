import { Body, Controller, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../../platform/auth/access.guard.js';
import { Idempotent } from '../../platform/http/idempotency/idempotent.js';
import { BodyLimit } from '../../platform/http/input/body.limit.js';
import { Rate } from '../../platform/http/limit/rate-limit.guard.js';
import { ApiProblems } from '../../platform/openapi/problems.js';
import { ConfirmEmailChangeDto, EmailDto, ResetPasswordDto, VerifyEmailDto } from './account.dto.js';
import { AccountService } from './account.service.js';
import { PasswordResetService } from './password-reset.service.js';
import { SignUpService } from './sign-up.service.js';

/** What mails are asked for, and what their links lead to. */
@ApiTags('Shop: accounts')
@Controller('v1')
export class AccountLinkController {
  constructor(
    private readonly signUps: SignUpService,
    private readonly resets: PasswordResetService,
    private readonly accounts: AccountService,
  ) {}

  /**
   * Confirm the e-mail address of a new account
   *
   * @remarks With the token of the mail, and the password that was chosen with the sign-up: only who did both owns the account.
   */
  @Post('email-verifications')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Public()
  @Rate('sign-ins')
  @BodyLimit(16_384)
  @Idempotent({ key: 'none' })
  @ApiProblems({ 401: ['credentials_wrong'], 410: ['link_not_open'], 503: ['passwords_busy'] })
  async verify(@Body() { token, password }: VerifyEmailDto): Promise<void> {
    await this.signUps.verify(token, password);
  }

  /**
   * Ask for the confirmation mail again
   *
   * @remarks The answer is the same whether or not anybody signed up with the address.
   */
  @Post('email-verification-requests')
  @HttpCode(HttpStatus.ACCEPTED)
  @Public()
  @Rate('sign-ins')
  @BodyLimit(16_384)
  @Idempotent({ key: 'none' })
  async requestVerification(@Body() { email }: EmailDto): Promise<void> {
    await this.signUps.resend(email);
  }

  /**
   * Ask for a new password
   *
   * @remarks The answer is the same whether or not there is an account with the address: the mail has the link.
   */
  @Post('password-reset-requests')
  @HttpCode(HttpStatus.ACCEPTED)
  @Public()
  @Rate('sign-ins')
  @BodyLimit(16_384)
  @Idempotent({ key: 'none' })
  async requestReset(@Body() { email }: EmailDto): Promise<void> {
    await this.resets.request(email);
  }

  /**
   * Choose a new password
   *
   * @remarks With the token of the mail. Every session ends, and the owner is told.
   */
  @Post('password-resets')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Public()
  @Rate('sign-ins')
  @BodyLimit(16_384)
  @Idempotent({ key: 'none' })
  @ApiProblems({ 410: ['link_not_open'], 503: ['passwords_busy'] })
  async reset(@Body() { token, password }: ResetPasswordDto): Promise<void> {
    await this.resets.reset(token, password);
  }

  /**
   * Confirm another e-mail address
   *
   * @remarks With the token of the mail that the new address got. The old one is told.
   */
  @Post('email-change-confirmations')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Public()
  @Rate('sign-ins')
  @BodyLimit(16_384)
  @Idempotent({ key: 'none' })
  @ApiProblems({ 409: ['email_taken'], 410: ['link_not_open'] })
  async confirmEmailChange(@Body() { token }: ConfirmEmailChangeDto): Promise<void> {
    await this.accounts.changeEmail(token);
  }
}
