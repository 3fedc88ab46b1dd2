import type { Letter } from './layout.js';

/** What a letter needs to know. Each kind takes what it says and no more. */
export interface LetterFacts {
  name: string;
  act: { href: string; token: string };
  newEmail: string;
  /** What people call it. */
  provider: string;
  device: { deviceName: string; address: string; startedAt: Date };
}

const NOT_YOU = 'If this was not you, choose a new password now and sign out everywhere.';
const NOT_YOU_PROVIDER =
  'If this was not you, remove it from your account now, choose a new password, and sign out everywhere.';
const hello = ({ name }: Pick<LetterFacts, 'name'>) => `Hello ${name},`;
const whereAndWhen = ({ deviceName, address, startedAt }: LetterFacts['device']) =>
  `${deviceName}, from ${address}, at ${startedAt.toISOString()}`;

/** Of something that its owner will want to know at once if it was somebody else. */
const changed =
  (subject: string, what: string) =>
  (facts: Pick<LetterFacts, 'name'>): Letter => ({ subject, paragraphs: [hello(facts), what, NOT_YOU] });

/** Every letter about an account, in English. Another language is another object of this shape. */
export const letters = {
  /** By no name: whoever signed up may be a stranger, and is not to say a word through us. */
  verification: (facts: Pick<LetterFacts, 'act'>): Letter => ({
    subject: 'Confirm your e-mail address',
    paragraphs: [
      'Hello,',
      'Please confirm that this e-mail address is yours, with the password that you chose when you signed up.',
      'If you did not sign up, ignore this mail.',
    ],
    act: { label: 'Confirm the address', ...facts.act },
  }),
  account_exists: (facts: Pick<LetterFacts, 'name' | 'act'>): Letter => ({
    subject: 'You have an account already',
    paragraphs: [
      hello(facts),
      'Somebody signed up with your e-mail address, which has an account already. Nothing was changed.',
      'If it was you: sign in, or choose a new password if you do not remember yours.',
    ],
    act: { label: 'Choose a new password', ...facts.act },
  }),
  invitation: (facts: Pick<LetterFacts, 'name' | 'act'>): Letter => ({
    subject: 'You are invited to work in a shop',
    paragraphs: [
      hello(facts),
      'You were made a member of its staff, and have an account with this e-mail address. Choose a password to begin with.',
      'If you expected nothing of the kind, ignore this mail.',
    ],
    act: { label: 'Choose a password', ...facts.act },
  }),
  reset: (facts: Pick<LetterFacts, 'name' | 'act'>): Letter => ({
    subject: 'Choose a new password',
    paragraphs: [
      hello(facts),
      'A new password was asked for.',
      'If it was not you, ignore this mail: your password stays as it is.',
    ],
    act: { label: 'Choose a new password', ...facts.act },
  }),
  password_changed: (facts: Pick<LetterFacts, 'name'>): Letter => ({
    subject: 'Your password was changed',
    paragraphs: [hello(facts), 'The password of your account was changed.', NOT_YOU],
  }),
  email_change: (facts: Pick<LetterFacts, 'name' | 'act'>): Letter => ({
    subject: 'Confirm your new e-mail address',
    paragraphs: [hello(facts), 'Please confirm that your account should have this e-mail address from now on.'],
    act: { label: 'Confirm the new address', ...facts.act },
  }),
  email_changed: (facts: Pick<LetterFacts, 'name' | 'newEmail'>): Letter => ({
    subject: 'Your e-mail address was changed',
    paragraphs: [
      hello(facts),
      `Your account has the e-mail address ${facts.newEmail} now; this one is no longer used.`,
      NOT_YOU,
    ],
  }),
  unlock: (facts: Pick<LetterFacts, 'name' | 'act'>): Letter => ({
    subject: 'Somebody guesses at your password',
    paragraphs: [
      hello(facts),
      'Many sign-ins to your account have failed, from places where you have not been. Nobody got in, and your password is the same.',
      'While this goes on, sign-ins from new devices have to wait for some minutes. With this link yours does not.',
    ],
    act: { label: 'Let me sign in now', ...facts.act },
  }),
  provider_linked: (facts: Pick<LetterFacts, 'name' | 'provider'>): Letter => ({
    subject: 'There is another way to sign in to your account',
    paragraphs: [hello(facts), `You can sign in to your account with ${facts.provider} from now on.`, NOT_YOU_PROVIDER],
  }),
  provider_unlinked: (facts: Pick<LetterFacts, 'name' | 'provider'>): Letter => ({
    subject: 'A way to sign in to your account was removed',
    paragraphs: [hello(facts), `Nobody can sign in to your account with ${facts.provider} any more.`, NOT_YOU],
  }),
  new_device: (facts: Pick<LetterFacts, 'name' | 'device'>): Letter => ({
    subject: 'A new device signed in',
    paragraphs: [hello(facts), `Somebody signed in to your account: ${whereAndWhen(facts.device)}.`, NOT_YOU],
  }),
  token_reused: (facts: Pick<LetterFacts, 'name' | 'device'>): Letter => ({
    subject: 'We ended a session of yours',
    paragraphs: [
      hello(facts),
      `A token of this session was used by somebody else, so it was ended: ${whereAndWhen(facts.device)}.`,
      'Sign in again, and choose a new password if you do not know why this happened.',
    ],
  }),
  totp_added: changed(
    'An authenticator app was added',
    'An authenticator app was added to your account: from now on a code of it is asked for when you sign in.',
  ),
  totp_removed: changed('Your authenticator app was removed', 'The authenticator app was removed from your account.'),
  passkey_added: changed(
    'A passkey was added',
    'A passkey was added to your account: it signs in by itself, and stands beside your password.',
  ),
  passkey_removed: changed('A passkey was removed', 'A passkey was removed from your account.'),
  factors_removed: changed(
    'Your second factors were removed',
    'The authenticator app and all passkeys were removed from your account by those who run the shop, and you were signed out everywhere. Your password alone signs you in again.',
  ),
  recovery_code_used: changed(
    'A recovery code was used',
    'Somebody signed in to your account, or proved to be you, with one of your recovery codes. It is worth nothing any more.',
  ),
};

export type LetterKind = keyof typeof letters;
