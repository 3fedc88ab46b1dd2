import { Body, Controller, Get, HttpCode, HttpStatus, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public, SignedIn } from '../../platform/auth/access.guard.js';
import { type Actor, CurrentActor } from '../../platform/auth/actor.js';
import { StepUp } from '../../platform/auth/step-up.js';
import { Idempotent } from '../../platform/http/idempotency/idempotent.js';
import { BodyLimit } from '../../platform/http/input/body.limit.js';
import { Rate } from '../../platform/http/limit/rate-limit.guard.js';
import { Linked } from '../../platform/http/link/linked.js';
import { IfMatch } from '../../platform/http/precondition/if-match.js';
import type { ExpectedVersion } from '../../platform/http/precondition/version.js';
import { ApiProblems } from '../../platform/openapi/problems.js';
import { ChangeEmailDto, ChangePasswordDto, SignUpDto, UpdateAccountDto, AccountDto } from './account.dto.js';
import { userLinks } from './account.links.js';
import { AccountService } from './account.service.js';
import { SignUpService } from './sign-up.service.js';

@ApiTags('Shop: accounts')
@Controller('v1/users')
export class AccountController {
  constructor(
    private readonly accounts: AccountService,
    private readonly signUps: SignUpService,
  ) {}

  /**
   * Sign up
   *
   * @remarks The answer is the same whether or not there is an account already: the mail tells. Sign in after the address is confirmed.
   */
  @Post()
  @HttpCode(HttpStatus.ACCEPTED)
  @Public()
  @Rate('sign-ins')
  @BodyLimit(16_384)
  @Idempotent({ key: 'none' })
  @ApiProblems({ 503: ['passwords_busy'] })
  async create(@Body() { email, name, password }: SignUpDto): Promise<void> {
    await this.signUps.signUp({ email, name, password });
  }

  /**
   * Get your account
   *
   * @remarks That of whoever the access token is of.
   */
  @Get('me')
  @Linked(userLinks)
  @SignedIn()
  async get(@CurrentActor() actor: Actor): Promise<AccountDto> {
    return AccountDto.from(await this.accounts.get(actor));
  }

  /**
   * Change your name
   *
   * @remarks `If-Match` is the `ETag` of your account.
   */
  @Patch('me')
  @Linked(userLinks)
  @SignedIn()
  async update(
    @CurrentActor() actor: Actor,
    @Body() { name }: UpdateAccountDto,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<AccountDto> {
    return AccountDto.from(await this.accounts.rename(actor, name, expected));
  }

  /**
   * Change your password
   *
   * @remarks You are signed out everywhere else, and told by mail.
   */
  @Post('me/password-changes')
  @HttpCode(HttpStatus.NO_CONTENT)
  @SignedIn()
  @Rate('sign-ins')
  @BodyLimit(16_384)
  @Idempotent({ key: 'none' })
  @ApiProblems({ 422: ['password_wrong'], 429: ['too_many_attempts'], 503: ['passwords_busy'] })
  async changePassword(
    @CurrentActor() actor: Actor,
    @Body() { currentPassword, password }: ChangePasswordDto,
  ): Promise<void> {
    await this.accounts.changePassword(actor, currentPassword, password);
  }

  /**
   * Ask for another e-mail address
   *
   * @remarks The new address gets a link. Nothing changes before it is used; then the old address is told.
   */
  @Post('me/email-changes')
  @HttpCode(HttpStatus.ACCEPTED)
  @SignedIn()
  @StepUp()
  @Rate('sign-ins')
  @BodyLimit(16_384)
  @Idempotent({ key: 'none' })
  @ApiProblems({ 422: ['password_wrong'], 429: ['too_many_attempts', 'mails_exhausted'], 503: ['passwords_busy'] })
  async changeEmail(@CurrentActor() actor: Actor, @Body() { email, password }: ChangeEmailDto): Promise<void> {
    await this.accounts.requestEmailChange(actor, email, password);
  }
}
