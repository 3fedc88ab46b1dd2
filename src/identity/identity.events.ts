import { defineEvent } from '../platform/events/event.js';

/** An account was made. Its e-mail address is not proven yet. */
export const UserSignedUp = defineEvent<{ userId: string; linkId: string }>('identity.user_signed_up');

/** Somebody signed up with the e-mail address of an account that is there; the link gives it a new password. */
export const SignUpRepeated = defineEvent<{ userId: string; linkId: string }>('identity.sign_up_repeated');

/** The proof of an e-mail address was asked for again. */
export const VerificationRequested = defineEvent<{ userId: string; linkId: string }>('identity.verification_requested');

/** The e-mail address of an account is proven. */
export const EmailVerified = defineEvent<{ userId: string }>('identity.email_verified');

/** A new password was asked for. */
export const PasswordResetRequested = defineEvent<{ userId: string; linkId: string }>(
  'identity.password_reset_requested',
);

/** A password was changed: by its owner, or with a link; or chosen for the first time, by whoever was invited. */
export const PasswordChanged = defineEvent<{ userId: string; how: 'change' | 'reset' | 'invitation' | 'command' }>(
  'identity.password_changed',
);

/** Another e-mail address was asked for; the link goes to the new one. */
export const EmailChangeRequested = defineEvent<{ userId: string; linkId: string }>('identity.email_change_requested');

/** An account has another e-mail address. The link knows the old one, which is told. */
export const EmailChanged = defineEvent<{ userId: string; linkId: string }>('identity.email_changed');

/** Somebody signed in. */
export const SessionStarted = defineEvent<{ userId: string; sessionId: string; isNewDevice: boolean }>(
  'identity.session_started',
);

/** A session was ended before its time. */
export const SessionRevoked = defineEvent<{ userId: string; sessionId: string; why: string }>(
  'identity.session_revoked',
);

/** A provider vouches for a user from now on; with it a new account may have been made, whose address the provider proved. */
export const ExternalIdentityAdded = defineEvent<{
  userId: string;
  externalIdentityId: string;
  issuer: string;
  isNewAccount: boolean;
}>('identity.external_identity_added');

/** A provider vouches for a user no more. */
export const ExternalIdentityRemoved = defineEvent<{ userId: string; externalIdentityId: string; issuer: string }>(
  'identity.external_identity_removed',
);

/** A refresh token was used a second time by somebody else: the session was ended. */
export const RefreshTokenReused = defineEvent<{ userId: string; sessionId: string }>('identity.refresh_token_reused');

/** Somebody who had signed in proved again that it is them. */
export const SessionProven = defineEvent<{ userId: string; sessionId: string; method: string }>(
  'identity.session_proven',
);

/** Strangers guess at the password of an account, and wait so long by now that its owner would notice. The link lets them in at once. */
export const AccountSlowed = defineEvent<{ userId: string; linkId: string }>('identity.account_slowed');

/** The owner of an account that strangers guess at has used the link that lets them in. */
export const AccountUnlocked = defineEvent<{ userId: string; linkId: string }>('identity.account_unlocked');

/** Guessing was noticed: `many_accounts` from one address, `many_addresses` at one `account`, `one_password` at many accounts. */
export const GuessingNoticed = defineEvent<{ kind: string; count: number; address: string; account: string | null }>(
  'identity.guessing_noticed',
);

/** An account has another factor: an authenticator app or a passkey. */
export const FactorAdded = defineEvent<{ userId: string; factorId: string; kind: 'totp' | 'passkey' }>(
  'identity.factor_added',
);

/** A factor was removed by its owner, or all of them by an operator. */
export const FactorRemoved = defineEvent<{
  userId: string;
  kind: 'totp' | 'passkey' | 'all';
  how: 'owner' | 'command';
}>('identity.factor_removed');

/** A recovery code stood in for a factor. */
export const RecoveryCodeUsed = defineEvent<{ userId: string; left: number }>('identity.recovery_code_used');

/** An account has a new set of recovery codes; those before are worth nothing. */
export const RecoveryCodesReplaced = defineEvent<{ userId: string }>('identity.recovery_codes_replaced');
