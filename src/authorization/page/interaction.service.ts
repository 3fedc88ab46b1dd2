import type { IncomingMessage, ServerResponse } from 'node:http';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { errors, type InteractionResults, type Provider } from 'oidc-provider';
import { type Device, SignInCompletionService, SignInService } from '../../identity/index.js';
import { Secrets } from '../../platform/auth/secrets.js';
import { formNotOurs, interactionEnded } from '../authorization.errors.js';
import { ConsentService } from '../grant/consent.service.js';
import { OauthProvider } from '../provider/oauth-provider.service.js';
import { OauthStore } from '../provider/oauth-store.service.js';

type Details = Awaited<ReturnType<Provider['interactionDetails']>>;

/** What somebody is being asked, in the browser in which it began. */
export interface Asked {
  provider: Provider;
  details: Details;
  request: IncomingMessage;
  response: ServerResponse;
}

type ShownCode = { code: string } | { recoveryCode: string };
type Started = Pick<Awaited<ReturnType<SignInService['signIn']>>, 'userId' | 'sessionId'>;

const FORM = 'oauth-form';

/** Takes the answers of users to what apps ask. */
@Injectable()
export class InteractionService {
  constructor(
    private readonly oauth: OauthProvider,
    private readonly store: OauthStore,
    private readonly secrets: Secrets,
    private readonly signIns: SignInService,
    private readonly completions: SignInCompletionService,
    private readonly consents: ConsentService,
  ) {}

  /** @throws `interaction_ended` also when it began in another browser */
  async open(asked: FastifyRequest): Promise<Asked> {
    const provider = await this.oauth.current();
    const { request, response } = this.oauth.exchange(asked);
    try {
      const details = await provider.interactionDetails(request, response);
      return { provider, details, request, response };
    } catch (error) {
      throw error instanceof errors.SessionNotFound ? interactionEnded() : error;
    }
  }

  /** What only the page of this interaction has. */
  csrfOf({ details }: Asked): string {
    return this.secrets.sign(FORM, details.uid);
  }

  /** @throws `form_not_ours` @param origin as browsers name it of every POST */
  assertOurs({ details }: Asked, csrf: string, origin: string | undefined): void {
    const isOwnOrigin = origin === undefined || origin === this.oauth.origin;
    if (!isOwnOrigin || !this.secrets.verify(FORM, details.uid, csrf)) throw formNotOurs();
  }

  /**
   * Signs the browser in by a password.
   * @returns where to go on
   * @throws what `SignInService.signIn` throws
   */
  async signIn(asked: Asked, credentials: { email: string; password: string }, device: Device): Promise<string> {
    return this.enter(asked, await this.signIns.signIn(credentials, device), ['pwd']);
  }

  /**
   * Signs the browser in by the second factor of whoever gave the password.
   * @returns where to go on
   * @throws what `SignInCompletionService.complete` throws
   */
  async complete(asked: Asked, challenge: string, shown: ShownCode, device: Device): Promise<string> {
    return this.enter(asked, await this.completions.complete(challenge, shown, device), ['pwd', 'mfa']);
  }

  /** @returns where to go on @throws `interaction_ended` when nobody is signed in */
  async allow(asked: Asked): Promise<string> {
    const { provider, details } = asked;
    const [userId, clientId] = [details.session?.accountId, details.params.client_id];
    if (userId === undefined || typeof clientId !== 'string') throw interactionEnded();
    const grantId = await this.consents.give(provider, { userId, clientId, scopes: scopesOf(details) });
    return this.answer(asked, { consent: { grantId } });
  }

  /** @returns where to go on */
  deny(asked: Asked): Promise<string> {
    return this.answer(asked, { error: 'access_denied', error_description: 'The user did not allow it' });
  }

  /** Whoever was signed in there before is not any more. */
  private async enter(asked: Asked, started: Started, amr: string[]): Promise<string> {
    const { details } = asked;
    const { userId, sessionId } = started;
    const { session } = details;
    if (session?.uid !== undefined && session.accountId !== userId) {
      await this.store.records.removeStateByUid(session.uid);
      delete (details as { session?: unknown }).session;
      await details.persist();
    }
    return this.answer(asked, { login: { accountId: userId, amr, sessionId } });
  }

  private answer({ provider, request, response }: Asked, result: InteractionResults): Promise<string> {
    return provider.interactionResult(request, response, result, { mergeWithLastSubmission: true });
  }
}

/** What the app asks for, in its own order. */
export const scopesOf = ({ params }: Details): string[] =>
  typeof params.scope === 'string' ? params.scope.split(' ').filter((scope) => scope !== '') : [];
