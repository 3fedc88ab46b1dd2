import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';
import { AccountMail, type MailedLink } from '../identity/index.js';
import type { Email } from './email.entity.js';
import type { Letter } from './letter/layout.js';
import { type LetterKind, letters } from './letter/letters.js';

/** A letter and where it goes. */
export interface Addressed {
  to: string;
  letter: Letter;
}

/** Puts a letter together from what is so at this moment. */
@Injectable()
export class LetterService {
  constructor(
    private readonly accounts: AccountMail,
    private readonly config: Config,
  ) {}

  /** Undefined when there is nothing to tell any more: the account, the session or the link is gone. */
  async compose({ kind, userId, aboutId }: Email): Promise<Addressed | undefined> {
    const user = await this.accounts.recipient(userId);
    if (!user) return undefined;
    const { email: to, name } = user;
    if (isBare(kind)) return { to, letter: letters[kind]({ name }) };
    switch (kind) {
      case 'new_device':
      case 'token_reused': {
        const device = await this.accounts.session(aboutId ?? '');
        return device ? { to, letter: letters[kind]({ name, device }) } : undefined;
      }
      case 'provider_linked':
      case 'provider_unlinked': {
        const provider = await this.accounts.provider(aboutId ?? '');
        return provider === null ? undefined : { to, letter: letters[kind]({ name, provider }) };
      }
      case 'email_changed': {
        const link = await this.accounts.link(aboutId ?? '');
        return link?.oldEmail
          ? { to: link.oldEmail, letter: letters[kind]({ name, newEmail: link.email }) }
          : undefined;
      }
      case 'verification':
      case 'account_exists':
      case 'reset':
      case 'invitation':
      case 'email_change':
      case 'unlock': {
        const link = await this.accounts.link(aboutId ?? '');
        return link?.isOpen ? { to: link.email, letter: letters[kind]({ name, act: this.actOf(link) }) } : undefined;
      }
      default:
        throw new Error(`There is no letter ${String(kind satisfies never)}`);
    }
  }

  /** In the fragment the token is never sent to a server by itself, and never told to the next page. */
  private actOf({ kind, token }: MailedLink): { href: string; token: string } {
    const base = this.config.accountUrl || `${this.config.publicUrl}/account`;
    return { href: `${base.replace(/\/$/, '')}/${kind}#token=${token}`, token };
  }
}

/** Letters that say what happened, and need to know no more than whom they greet. */
const BARE = [
  ...(['password_changed', 'factors_removed', 'recovery_code_used'] as const),
  ...(['totp_added', 'totp_removed', 'passkey_added', 'passkey_removed'] as const),
];
const isBare = (kind: LetterKind): kind is (typeof BARE)[number] => BARE.some((one) => one === kind);
