import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Secrets } from '../../../platform/auth/secrets.js';
import { Db } from '../../../platform/db/db.js';
import type { AuthenticationMethod } from '../authentication.method.js';
import { signInChallengeEnded } from '../factor.errors.js';
import { SignInChallenge } from './sign-in-challenge.entity.js';

const PURPOSE = 'sign-in-challenge';
export const CHALLENGE_SECONDS = 300;
const MOST_ATTEMPTS = 5;
const LONGEST_TOKEN = 36 + 1 + 43;

/** What is known of a sign-in that is half done. */
export interface HalfSignIn {
  userId: string;
  deviceName: string | null;
  methods: AuthenticationMethod[];
}

/** Sign-ins that wait for a second factor. The token is the row's id with our signature: it is good for this, once, and for minutes. */
@Injectable()
export class SignInChallenges {
  constructor(
    private readonly db: Db,
    private readonly secrets: Secrets,
  ) {}

  /** @returns the token */
  async create(half: HalfSignIn): Promise<string> {
    const id = uuid();
    const endsAt = new Date(Date.now() + CHALLENGE_SECONDS * 1000);
    await this.db.repo(SignInChallenge).insert({ id, ...half, endsAt });
    return `${id}.${this.secrets.sign(PURPOSE, id)}`;
  }

  /** The sign-in that the token is of. @throws `sign_in_challenge_ended` whatever is wrong with it */
  async get(token: string): Promise<SignInChallenge> {
    const challenge = await this.db.repo(SignInChallenge).findOneBy({ id: this.idOf(token) });
    if (!challenge || challenge.closedAt || challenge.endsAt.getTime() <= Date.now()) throw signInChallengeEnded();
    return challenge;
  }

  /** Counts the try before it is looked at. @throws `sign_in_challenge_ended`, also after too many */
  async attempt(token: string): Promise<SignInChallenge> {
    const counted = await this.db.rows(
      `UPDATE sign_in_challenge SET attempts = attempts + 1
       WHERE id = $1 AND closed_at IS NULL AND ends_at > now() AND attempts < ${MOST_ATTEMPTS} RETURNING id`,
      [this.idOf(token)],
    );
    if (counted.length === 0) throw signInChallengeEnded();
    return this.get(token);
  }

  /** In the transaction that begins the session. @throws `sign_in_challenge_ended` when a twin has */
  async close(id: string): Promise<void> {
    const closed = await this.db.rows(
      'UPDATE sign_in_challenge SET closed_at = now() WHERE id = $1 AND closed_at IS NULL RETURNING id',
      [id],
    );
    if (closed.length === 0) throw signInChallengeEnded();
  }

  async purge(): Promise<void> {
    await this.db.rows('DELETE FROM sign_in_challenge WHERE ends_at < now()');
  }

  private idOf(token: string): string {
    const [id = '', signature] = token.length === LONGEST_TOKEN ? token.split('.') : [];
    if (!this.secrets.verify(PURPOSE, id, signature)) throw signInChallengeEnded();
    return id;
  }
}
