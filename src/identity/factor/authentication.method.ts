/**
 * How somebody has proven who they are. `pwd` and `otp` are names of RFC 8176 §2; it has none for the others that all read alike: `recovery` is
 * a recovery code, `passkey` a passkey that verified its user, `fed` another provider.
 */
export const AUTHENTICATION_METHODS = ['pwd', 'otp', 'recovery', 'passkey', 'fed'] as const;
export type AuthenticationMethod = (typeof AUTHENTICATION_METHODS)[number];
