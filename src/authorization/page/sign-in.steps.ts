import { DomainError, type ErrorKind } from '../../platform/errors/domain.error.js';
import type { SecondFactor } from './second-factor.page.js';
import type { SignInView } from './sign-in.page.js';

/** What comes of a form of sign-in: where to go on, what was wrong, or a second step. */
export type SignInStep = (
  { goOn: string } | { faults: SignInView['faults'] } | { second: SecondFactor; fault?: string }
) & { retryAfterSeconds?: number | undefined };

/** Wrong, or too early: whoever signs in can mend it on the page. */
const TOLD_ON_PAGE: readonly string[] = ['unauthenticated', 'invalid', 'limited'] satisfies ErrorKind[];

const waitOf = ({ details }: DomainError): number | undefined =>
  typeof details.retryAfterSeconds === 'number' ? details.retryAfterSeconds : undefined;

const isCode = (text: string) => /^\d{6}$/.test(text);
const isRecoveryCode = (text: string) => /^[0-9A-Za-z -]{16,40}$/.test(text);

/** Either of what the one field takes; undefined for what is neither. */
export function shownFactor(text: string): { code: string } | { recoveryCode: string } | undefined {
  const code = text.replaceAll(/\s/g, '');
  if (isCode(code)) return { code };
  return isRecoveryCode(text) ? { recoveryCode: text } : undefined;
}

/** @throws what is no matter of the form */
export async function firstStep(signIn: () => Promise<string>): Promise<SignInStep> {
  try {
    return { goOn: await signIn() };
  } catch (error) {
    if (!(error instanceof DomainError) || !TOLD_ON_PAGE.includes(error.kind)) throw error;
    const { challenge, factors } = error.details as Partial<SecondFactor>;
    if (challenge !== undefined && factors) return { second: { challenge, factors } };
    return { faults: { both: error.detail }, retryAfterSeconds: waitOf(error) };
  }
}

/** @throws what is no matter of the form */
export async function secondStep(second: SecondFactor, complete: () => Promise<string>): Promise<SignInStep> {
  try {
    return { goOn: await complete() };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    // The challenge has ended: from the beginning.
    if (error.kind === 'unauthenticated') return { faults: { both: error.detail } };
    if (!TOLD_ON_PAGE.includes(error.kind)) throw error;
    return { second, fault: error.detail, retryAfterSeconds: waitOf(error) };
  }
}
