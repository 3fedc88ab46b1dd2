import type { InputFault } from '../../platform/errors/domain.error.js';

/** NIST SP 800-63B-4 §3.1.1.2 asks for length and against known passwords, and for no kinds of characters. */
export const SHORTEST_PASSWORD = 10;
export const LONGEST_PASSWORD = 256;
/** Digits and signs around a common password make it no better, unless there are many of them. */
const MOST_ADDED = 6;
const SHORTEST_NAME = 4;

/** What is wrong with a new password, by its looks alone. @param email whose it is to be */
export function faultsOfPassword(password: string, email: string, pointer: string): InputFault[] {
  const length = [...password].length;
  const faults: InputFault[] = [];
  if (length < SHORTEST_PASSWORD) {
    faults.push({
      pointer,
      code: 'password_too_short',
      detail: `A password has ${SHORTEST_PASSWORD} characters or more`,
    });
  }
  if (new Set(password).size < 4) {
    faults.push({ pointer, code: 'password_too_simple', detail: 'A password has four different characters or more' });
  }
  const lower = password.toLowerCase();
  if (partsOfAddress(email).some((part) => lower.includes(part))) {
    faults.push({ pointer, code: 'password_contains_email', detail: 'A password does not contain the e-mail address' });
  }
  return faults;
}

export const commonPassword = (pointer: string): InputFault => ({
  pointer,
  code: 'password_common',
  detail: 'This password is among those that are tried first; choose another one',
});

/** Under which of these words a list of common passwords may have it. */
export function wordsOfPassword(password: string): string[] {
  const lower = password.toLowerCase();
  const core = lower.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return lower.length - core.length <= MOST_ADDED && core.length >= SHORTEST_NAME ? [lower, core] : [lower];
}

/** `mia.berg@shop.test`: the address, and the name before the @. Short names are in too many words. */
function partsOfAddress(email: string): string[] {
  const [name = ''] = email.toLowerCase().split('@');
  return [email.toLowerCase(), name].filter((part) => part.length >= SHORTEST_NAME);
}
