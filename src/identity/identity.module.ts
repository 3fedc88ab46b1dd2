import { Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';
import { StoreModule } from '../store/index.js';
import { AccountController } from './account/account.controller.js';
import { AccountInvitationService } from './account/account-invitation.service.js';
import { AccountJobs } from './account/account.jobs.js';
import { AccountLinkController } from './account/account-link.controller.js';
import { AccountLinkService } from './account/account-link.service.js';
import { AccountMail } from './account/account-mail.service.js';
import { AccountService } from './account/account.service.js';
import { PasswordResetService } from './account/password-reset.service.js';
import { SignUpService } from './account/sign-up.service.js';
import { SignInChallenges } from './factor/challenge/sign-in-challenge.service.js';
import { SignInCompletionController } from './factor/challenge/sign-in-completion.controller.js';
import { SignInCompletionService } from './factor/challenge/sign-in-completion.service.js';
import { SignInGate } from './factor/challenge/sign-in-gate.service.js';
import { FactorChangeService } from './factor/factor-change.service.js';
import { FactorCheck } from './factor/factor-check.service.js';
import { FactorController } from './factor/factor.controller.js';
import { FactorJobs } from './factor/factor.jobs.js';
import { FactorOverviewService } from './factor/factor-overview.service.js';
import { FactorRemovalService } from './factor/factor-removal.service.js';
import { FactorRepository } from './factor/factor.repository.js';
import { PasskeyCheck } from './factor/passkey/passkey-check.service.js';
import { PasskeyController } from './factor/passkey/passkey.controller.js';
import { PasskeyRepository } from './factor/passkey/passkey.repository.js';
import { PasskeyService } from './factor/passkey/passkey.service.js';
import { PasskeyChallenges } from './factor/passkey/passkey-challenge.service.js';
import { PasskeyOptionsController, PasskeySessionController } from './factor/passkey/passkey-session.controller.js';
import { PasskeySignInService } from './factor/passkey/passkey-sign-in.service.js';
import { RelyingParty } from './factor/passkey/relying-party.service.js';
import { PasswordCheck } from './factor/proof/password-check.service.js';
import { SessionProofController } from './factor/proof/session-proof.controller.js';
import { SessionProofService } from './factor/proof/session-proof.service.js';
import { StepUpAdapter } from './factor/proof/step-up.adapter.js';
import { AccountUnlockController } from './guessing/account-unlock.controller.js';
import { AccountUnlockService } from './guessing/account-unlock.service.js';
import { GuardedSignIn } from './guessing/guarded-sign-in.service.js';
import { GuessCounts } from './guessing/guess-count.service.js';
import { GuessNotices } from './guessing/guess-notice.service.js';
import { GuessService } from './guessing/guess.service.js';
import { KnownDevices } from './guessing/known-devices.service.js';
import { RecoveryCodeRepository } from './factor/recovery/recovery-code.repository.js';
import { RecoveryCodeService } from './factor/recovery/recovery-code.service.js';
import { TotpRepository } from './factor/totp/totp.repository.js';
import { TotpService } from './factor/totp/totp.service.js';
import { JwtAdapter } from './jwt.adapter.js';
import { PasswordService } from './password/password.service.js';
import { providerControllers, providerServices } from './provider/provider.parts.js';
import { RefreshService } from './session/renewal/refresh.service.js';
import { SessionAdminController } from './session/session.admin.controller.js';
import { SessionController } from './session/session.controller.js';
import { SessionDeliveryService } from './session/delivery/session-delivery.service.js';
import { SessionJobs } from './session/session.jobs.js';
import { SessionRenewalController } from './session/renewal/session-renewal.controller.js';
import { SessionRepository } from './session/session.repository.js';
import { SessionStartService } from './session/session-start.service.js';
import { SessionService } from './session/session.service.js';
import { SignInService } from './session/sign-in.service.js';
import { AccessTokens } from './token/access-token.service.js';
import { JwksController } from './token/jwks.controller.js';
import { SigningKeyJobs } from './token/signing-key.jobs.js';
import { SigningKeyRepository } from './token/signing-key.repository.js';
import { SigningKeys } from './token/signing-key.service.js';
import { AccountSetUpService } from './user/account-set-up.service.js';
import { UserDirectoryService } from './user/user-directory.service.js';
import { UserRepository } from './user/user.repository.js';

const users = [UserDirectoryService, UserRepository, AccountSetUpService, PasswordService];
const accounts = [
  AccountInvitationService,
  AccountJobs,
  AccountService,
  AccountLinkService,
  AccountMail,
  PasswordResetService,
  SignUpService,
];
const guessing = [
  ...[AccountUnlockService, GuessCounts, GuessNotices, GuessService, KnownDevices],
  { provide: SignInService, useClass: GuardedSignIn },
];
const factors = [
  ...[FactorRepository, FactorChangeService, FactorCheck, FactorJobs, FactorOverviewService, FactorRemovalService],
  ...[RecoveryCodeRepository, RecoveryCodeService, TotpRepository, TotpService],
  ...[PasskeyChallenges, PasskeyCheck, PasskeyRepository, PasskeyService, PasskeySignInService, RelyingParty],
  ...[SignInChallenges, SignInCompletionService, SignInGate],
  ...[PasswordCheck, SessionProofService, StepUpAdapter],
];
const tokens = [AccessTokens, JwtAdapter, SigningKeyJobs, SigningKeyRepository, SigningKeys];
const sessions = [
  ...[RefreshService, SessionDeliveryService, SessionJobs],
  ...[SessionRepository, SessionService, SessionStartService],
];

@Module({
  imports: [StoreModule, JwtModule],
  controllers: [
    ...[AccountController, AccountLinkController],
    ...[SessionController, SessionRenewalController, SessionAdminController, JwksController],
    AccountUnlockController,
    ...providerControllers,
    ...[FactorController, SessionProofController, SignInCompletionController],
    ...[PasskeyController, PasskeyOptionsController, PasskeySessionController],
  ],
  providers: [...users, ...accounts, ...sessions, ...tokens, ...factors, ...guessing, ...providerServices],
  exports: [
    AccessTokens,
    AccountInvitationService,
    AccountMail,
    SessionService,
    SigningKeys,
    SignInCompletionService,
    SignInService,
    AccountSetUpService,
    FactorRemovalService,
    SignInCompletionService,
    UserDirectoryService,
  ],
})
export class IdentityModule {}
