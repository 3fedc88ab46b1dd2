import { Injectable } from '@nestjs/common';
import { Db } from '../../../platform/db/db.js';
import { providerSignInNotOpen } from '../provider.errors.js';
import { ProviderSignIn } from './provider-sign-in.entity.js';

type Person = Pick<ProviderSignIn, 'issuer' | 'subject' | 'email' | 'name'>;

/** Each step of a sign-in is one statement that only one of several at once can win. */
@Injectable()
export class ProviderSignInRepository {
  constructor(private readonly db: Db) {}

  async insert(signIn: Pick<ProviderSignIn, 'id' | 'provider' | 'returnUrl' | 'challenge' | 'endsAt'>): Promise<void> {
    await this.db.repo(ProviderSignIn).insert(signIn);
  }

  find(id: string): Promise<ProviderSignIn | null> {
    return this.db.repo(ProviderSignIn).findOneBy({ id });
  }

  /** Takes what the provider sent the browser back with; tells whether it was the first. */
  async answer(id: string, response: string, endsAt: Date): Promise<boolean> {
    const taken = await this.db.rows(
      `UPDATE provider_sign_in SET response = $2, ends_at = $3
       WHERE id = $1 AND response IS NULL AND ends_at > now() RETURNING id`,
      [id, response, endsAt],
    );
    return taken.length > 0;
  }

  /** @throws `provider_sign_in_not_open` when the provider was asked before */
  async ask(id: string): Promise<void> {
    const asked = await this.db.rows(
      'UPDATE provider_sign_in SET asked_at = now() WHERE id = $1 AND asked_at IS NULL RETURNING id',
      [id],
    );
    if (asked.length === 0) throw providerSignInNotOpen();
  }

  /** Keeps who it is, and no longer what the provider was asked with. */
  async identify(id: string, { issuer, subject, email, name }: Person): Promise<void> {
    await this.db.rows(
      `UPDATE provider_sign_in SET issuer = $2, subject = $3, email = $4, name = $5, response = '' WHERE id = $1`,
      [id, issuer, subject, email, name],
    );
  }

  /** In the transaction of what is made of it: who it was is kept there, and here no longer. @throws `provider_sign_in_not_open` when a twin has */
  async close(id: string): Promise<void> {
    const closed = await this.db.rows(
      `UPDATE provider_sign_in SET closed_at = now(), issuer = NULL, subject = NULL, email = NULL, name = NULL
       WHERE id = $1 AND closed_at IS NULL RETURNING id`,
      [id],
    );
    if (closed.length === 0) throw providerSignInNotOpen();
  }

  async purge(hours: number): Promise<void> {
    await this.db.rows('DELETE FROM provider_sign_in WHERE ends_at < now() - make_interval(hours => $1)', [hours]);
  }
}
