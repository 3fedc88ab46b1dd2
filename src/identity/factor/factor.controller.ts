import { Body, Controller, Delete, Get, HttpCode, HttpStatus } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SignedIn } from '../../platform/auth/access.guard.js';
import { type Actor, CurrentActor } from '../../platform/auth/actor.js';
import { StepUp } from '../../platform/auth/step-up.js';
import { Linked } from '../../platform/http/link/linked.js';
import { ApiProblems } from '../../platform/openapi/problems.js';
import { ConfirmTotpDto, FactorsDto, RecoveryCodesDto, TotpSecretDto } from './factor.dto.js';
import { factorLinks } from './factor.links.js';
import { FactorOverviewService } from './factor-overview.service.js';
import { GivesSecret } from './gives-secret.js';
import { RecoveryCodeService } from './recovery/recovery-code.service.js';
import { TotpService } from './totp/totp.service.js';

@ApiTags('Shop: second factors')
@Controller('v1/users/me')
export class FactorController {
  constructor(
    private readonly overview: FactorOverviewService,
    private readonly totp: TotpService,
    private readonly recovery: RecoveryCodeService,
  ) {}

  /**
   * See which second factors you have
   *
   * @remarks With one or more of them, a password alone signs nobody in.
   */
  @Get('factors')
  @Linked(factorLinks)
  @SignedIn()
  get(@CurrentActor() actor: Actor): Promise<FactorsDto> {
    return this.overview.of(actor);
  }

  /**
   * Add an authenticator app
   *
   * @remarks Show `uri` as a QR code, or `secret` for typing in. It counts once a code of it was confirmed, within an hour.
   */
  @GivesSecret('totp')
  @ApiOkResponse({ type: TotpSecretDto, description: 'The secret, shown this once' })
  @ApiProblems({ 409: ['totp_already_there'] })
  enrol(@CurrentActor() actor: Actor): Promise<TotpSecretDto> {
    return this.totp.enrol(actor);
  }

  /**
   * Confirm an authenticator app
   *
   * @remarks From now on a password alone signs you in no more. Your other sessions have to prove it before what is protected further.
   */
  @GivesSecret('totp-confirmations')
  @ApiOkResponse({ type: RecoveryCodesDto, description: 'It counts; with the first factor come the recovery codes' })
  @ApiProblems({
    404: ['factor_not_found'],
    409: ['totp_already_there'],
    422: ['second_factor_wrong'],
    429: ['second_factor_attempts_used_up'],
  })
  async confirm(@CurrentActor() actor: Actor, @Body() { code }: ConfirmTotpDto): Promise<RecoveryCodesDto> {
    return { recoveryCodes: (await this.totp.confirm(actor, code)) ?? [] };
  }

  /**
   * Remove your authenticator app
   *
   * @remarks With the last factor the recovery codes go, too, and a password signs you in again.
   */
  @Delete('totp')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse({ description: 'It is removed' })
  @SignedIn()
  @StepUp()
  @ApiProblems({ 404: ['factor_not_found'] })
  remove(@CurrentActor() actor: Actor): Promise<void> {
    return this.totp.remove(actor);
  }

  /**
   * Make new recovery codes
   *
   * @remarks Those before are worth nothing from now on.
   */
  @GivesSecret('recovery-codes')
  @ApiOkResponse({ type: RecoveryCodesDto, description: 'The codes, shown this once' })
  @ApiProblems({ 404: ['factor_not_found'] })
  async replaceCodes(@CurrentActor() actor: Actor): Promise<RecoveryCodesDto> {
    return { recoveryCodes: await this.recovery.replace(actor) };
  }
}
