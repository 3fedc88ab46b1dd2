import { Secret, TOTP } from 'otpauth';

/** As authenticator apps take them all: others understand nothing else (RFC 6238 §1.2, and the key URI format that they read). */
const RULES = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
/** RFC 4226 §4: as long as the hash. */
const SECRET_BYTES = 20;
/** How far a code may be from now, in half minutes: clocks differ, and typing takes a while. */
const WINDOW = 1;

/** In base32, as apps have it typed in. */
export const newTotpSecret = (): string => new Secret({ size: SECRET_BYTES }).base32;

/** `otpauth://totp/…`, to be shown as a QR code. @param issuer whose account it is, for the list in the app */
export const uriOfTotp = (secret: string, issuer: string, label: string): string =>
  new TOTP({ ...RULES, secret, issuer, label }).toString();

/** The half minute since 1970 that the code is of; undefined when it is of none that is near. Compares in constant time. */
export function stepOfCode(secret: string, code: string, now = Date.now()): number | undefined {
  const delta = TOTP.validate({
    ...RULES,
    ...{ secret: Secret.fromBase32(secret), token: code, timestamp: now, window: WINDOW },
  });
  return delta === null ? undefined : TOTP.counter({ period: RULES.period, timestamp: now }) + delta;
}

/** The code of a moment. */
export const codeOfTotp = (secret: string, now = Date.now()): string =>
  TOTP.generate({ ...RULES, secret: Secret.fromBase32(secret), timestamp: now });
