import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isEmail } from 'class-validator';
import { v7 as uuid } from 'uuid';
import type { IdentityProvider } from '../../../config/provider.rules.js';
import { Secrets } from '../../../platform/auth/secrets.js';
import { emailAddress, line } from '../../../platform/http/members/normal.js';
import { IdentityProviderService } from '../identity-provider.service.js';
import { type Bindings, type Claims, OpenIdAdapter } from '../openid.adapter.js';
import { providerSignInNotOpen } from '../provider.errors.js';
import type { ProviderSignIn } from './provider-sign-in.entity.js';
import { ExternalIdentityRepository } from '../external/external-identity.repository.js';
import { ProviderSignInRepository } from './provider-sign-in.repository.js';

/** For whatever the provider asks of people. */
const MS_AT_PROVIDER = 15 * 60_000;
/** For the client to trade the code, and for people to sign in to an account that is to be linked. */
const MS_AFTERWARDS = 10 * 60_000;
const LONGEST_RESPONSE = 8_192;
const LONGEST_TOKEN = 36 + 1 + 43;
const STATE = 'provider-state';
const CODE = 'provider-code';

/** What a client keeps and shows to get on with a sign-in. */
export interface Proof {
  /** What the browser came back with. */
  code: string;
  /** The secret of the client that began it. */
  codeVerifier: string;
}

/** Someone whom a provider has named, on the way to a session or a link. */
export type NamedSignIn = ProviderSignIn & { issuer: string; subject: string };

/** The way to a provider and back: begun by a client with a secret, and good for nothing without it. */
@Injectable()
export class ProviderSignInService {
  constructor(
    private readonly providers: IdentityProviderService,
    private readonly openId: OpenIdAdapter,
    private readonly signIns: ProviderSignInRepository,
    private readonly identities: ExternalIdentityRepository,
    private readonly secrets: Secrets,
  ) {}

  /** @throws `identity_provider_not_found`, `return_url_not_allowed`, `provider_unavailable` */
  async begin(
    providerId: string,
    { returnUrl, codeChallenge }: { returnUrl: string; codeChallenge: string },
    shop: string | undefined,
  ): Promise<{ authorizationUrl: string; expiresAt: Date }> {
    const provider = this.providers.get(providerId);
    await this.providers.assertReturn(returnUrl, shop);
    const [id, endsAt] = [uuid(), new Date(Date.now() + MS_AT_PROVIDER)];
    const authorizationUrl = await this.openId.addressOf(provider, this.bindingsOf(id));
    await this.signIns.insert({ id, provider: providerId, returnUrl, challenge: codeChallenge, endsAt });
    return { authorizationUrl, expiresAt: endsAt };
  }

  /**
   * Where the browser goes on to, from what its provider sent it back with. Only the first to come gets the code: whoever began a sign-in
   * knows its state, and must not learn by it what somebody else came back with.
   * @throws `provider_sign_in_not_open` of a state that was not given out for this provider
   */
  async return(providerId: string, response: string): Promise<string> {
    const id = this.idOf(STATE, new URLSearchParams(response).get('state') ?? '');
    const signIn = id === undefined ? null : await this.signIns.find(id);
    if (signIn?.provider !== providerId || response.length > LONGEST_RESPONSE) throw providerSignInNotOpen();
    const isFirst = await this.signIns.answer(signIn.id, response, new Date(Date.now() + MS_AFTERWARDS));
    const { code } = providerSignInNotOpen();
    return `${signIn.returnUrl}#${isFirst ? `code=${this.tokenOf(CODE, signIn.id)}` : `error=${code}`}`;
  }

  /**
   * Who came back. The provider is asked once; what it said holds until the sign-in is closed, or over.
   * @throws `provider_sign_in_not_open`, and what `OpenIdAdapter.identify` throws
   */
  async identify({ code, codeVerifier }: Proof): Promise<NamedSignIn> {
    const id = this.idOf(CODE, code);
    const signIn = id === undefined ? null : await this.signIns.find(id);
    if (!signIn || !isOpen(signIn) || challengeOf(codeVerifier) !== signIn.challenge) throw providerSignInNotOpen();
    return isNamed(signIn) ? signIn : this.ask(signIn);
  }

  private async ask(signIn: ProviderSignIn): Promise<NamedSignIn> {
    const provider = this.providers.find(signIn.provider);
    if (!provider) throw providerSignInNotOpen();
    await this.signIns.ask(signIn.id);
    const { issuer, subject, facts, more } = await this.openId.identify(
      provider,
      signIn.response ?? '',
      this.bindingsOf(signIn.id),
    );
    const isEnough = facts.email !== undefined || (await this.identities.find(issuer, subject)) !== null;
    const person = { issuer, subject, ...personOf(provider, isEnough ? facts : { ...facts, ...(await more()) }) };
    await this.signIns.identify(signIn.id, person);
    return { ...signIn, ...person };
  }

  private bindingsOf(id: string): Bindings {
    return {
      state: this.tokenOf(STATE, id),
      nonce: this.secrets.sign('provider-nonce', id),
      verifier: this.secrets.sign('provider-verifier', id),
    };
  }

  private tokenOf(purpose: string, id: string): string {
    return `${id}.${this.secrets.sign(purpose, id)}`;
  }

  private idOf(purpose: string, token: string): string | undefined {
    const [id = '', signature] = token.length === LONGEST_TOKEN ? token.split('.') : [];
    return this.secrets.verify(purpose, id, signature) ? id : undefined;
  }
}

const challengeOf = (verifier: string) => createHash('sha256').update(verifier).digest('base64url');

const isOpen = ({ response, closedAt, endsAt }: ProviderSignIn) =>
  response !== null && closedAt === null && endsAt.getTime() > Date.now();

const isNamed = (signIn: ProviderSignIn): signIn is NamedSignIn => signIn.issuer !== null && signIn.subject !== null;

/** What is taken from a provider: a proven address of one that is trusted with that, and a name for people. */
function personOf({ isEmailTrusted }: IdentityProvider, { email, email_verified, name }: Claims['facts']) {
  const address = emailAddress(email ?? '');
  const isProven = isEmailTrusted && email_verified === true && address.length <= 254 && isEmail(address);
  return { email: isProven ? address : null, name: nameOf(name) };
}

function nameOf(name: string | undefined): string | null {
  const text = line((name ?? '').slice(0, 1_000).replace(/\p{Cc}/gu, ' ')).slice(0, 100);
  return text === '' ? null : text;
}
