import { Injectable } from '@nestjs/common';
import { UserInvited } from '../access/access.events.js';
import {
  AccountSlowed,
  EmailChanged,
  EmailChangeRequested,
  ExternalIdentityAdded,
  ExternalIdentityRemoved,
  FactorAdded,
  FactorRemoved,
  PasswordChanged,
  PasswordResetRequested,
  RecoveryCodeUsed,
  RefreshTokenReused,
  SessionStarted,
  SignUpRepeated,
  UserSignedUp,
  VerificationRequested,
} from '../identity/identity.events.js';
import { OnEvent } from '../platform/events/handlers.js';
import { EmailService } from './email.service.js';

interface OfLink {
  userId: string;
  linkId: string;
}
interface OfProvider {
  userId: string;
  externalIdentityId: string;
}
interface OfSession {
  userId: string;
  sessionId: string;
}

/** Which news about accounts are told by mail. */
@Injectable()
export class MessagingHandlers {
  constructor(private readonly emails: EmailService) {}

  @OnEvent(UserSignedUp)
  confirm({ userId, linkId }: OfLink): Promise<void> {
    return this.emails.write('verification', userId, linkId);
  }

  @OnEvent(VerificationRequested)
  confirmAgain({ userId, linkId }: OfLink): Promise<void> {
    return this.emails.write('verification', userId, linkId);
  }

  @OnEvent(UserInvited)
  invite({ userId, linkId }: OfLink): Promise<void> {
    return this.emails.write('invitation', userId, linkId);
  }

  @OnEvent(SignUpRepeated)
  tellOfAccount({ userId, linkId }: OfLink): Promise<void> {
    return this.emails.write('account_exists', userId, linkId);
  }

  @OnEvent(PasswordResetRequested)
  reset({ userId, linkId }: OfLink): Promise<void> {
    return this.emails.write('reset', userId, linkId);
  }

  @OnEvent(AccountSlowed)
  letIn({ userId, linkId }: OfLink): Promise<void> {
    return this.emails.write('unlock', userId, linkId);
  }

  @OnEvent(EmailChangeRequested)
  confirmChange({ userId, linkId }: OfLink): Promise<void> {
    return this.emails.write('email_change', userId, linkId);
  }

  @OnEvent(EmailChanged)
  tellOldAddress({ userId, linkId }: OfLink): Promise<void> {
    return this.emails.write('email_changed', userId, linkId);
  }

  @OnEvent(RefreshTokenReused)
  tellOfTheft({ userId, sessionId }: OfSession): Promise<void> {
    return this.emails.write('token_reused', userId, sessionId);
  }

  @OnEvent(PasswordChanged)
  async tellOfPassword({ userId, how }: { userId: string; how: string }): Promise<void> {
    // The first one is no news to whoever has just chosen it.
    if (how !== 'invitation') await this.emails.write('password_changed', userId);
  }

  @OnEvent(ExternalIdentityAdded)
  tellOfProvider({ userId, externalIdentityId }: OfProvider): Promise<void> {
    return this.emails.write('provider_linked', userId, externalIdentityId);
  }

  @OnEvent(ExternalIdentityRemoved)
  tellOfLostProvider({ userId, externalIdentityId }: OfProvider): Promise<void> {
    return this.emails.write('provider_unlinked', userId, externalIdentityId);
  }

  @OnEvent(FactorAdded)
  tellOfFactor({ userId, kind }: { userId: string; kind: 'totp' | 'passkey' }): Promise<void> {
    return this.emails.write(`${kind}_added`, userId);
  }

  @OnEvent(FactorRemoved)
  tellOfFewerFactors({ userId, kind }: { userId: string; kind: 'totp' | 'passkey' | 'all' }): Promise<void> {
    return this.emails.write(kind === 'all' ? 'factors_removed' : `${kind}_removed`, userId);
  }

  @OnEvent(RecoveryCodeUsed)
  tellOfRecovery({ userId }: { userId: string }): Promise<void> {
    return this.emails.write('recovery_code_used', userId);
  }

  @OnEvent(SessionStarted)
  async tellOfDevice({ userId, sessionId, isNewDevice }: OfSession & { isNewDevice: boolean }): Promise<void> {
    if (isNewDevice) await this.emails.write('new_device', userId, sessionId);
  }
}
