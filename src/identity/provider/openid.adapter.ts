import { Injectable } from '@nestjs/common';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  type Configuration,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  type IDToken,
  type UserInfoResponse,
} from 'openid-client';
import { Config } from '../../config/config.js';
import { type IdentityProvider, isLoopback } from '../../config/provider.rules.js';
import { Db } from '../../platform/db/db.js';
import { Log } from '../../platform/logging/log.js';
import { boundedFetch, clientAuthOf } from './openid.client.js';
import { refusalOf } from './openid.faults.js';
import { providerUnavailable } from './provider.errors.js';

/** After this a provider is asked again where its doors are. */
const REMEMBERED_MS = 3_600_000;

/** What binds one way to a provider and back together: nobody but us and the browser or the provider knows it. */
export interface Bindings {
  state: string;
  nonce: string;
  /** Of the PKCE challenge (RFC 7636): the provider gives its tokens to no one else. */
  verifier: string;
}

/** Who a provider says somebody is. */
export interface Claims {
  issuer: string;
  subject: string;
  facts: Pick<UserInfoResponse, 'email' | 'email_verified' | 'name'>;
}

/** How its facts are asked for, if they are needed. */
export interface Identified extends Claims {
  /** E-mail address and name, which some providers tell at an address of their own alone (OpenID Connect Core 1.0 §5.3). */
  more: () => Promise<Claims['facts']>;
}

interface Known {
  configuration: Promise<Configuration>;
  until: number;
}

/**
 * Speaks OpenID Connect with providers: authorization code with PKCE, state and nonce; signatures of ID tokens are checked, though they
 * come over TLS. A provider is asked for its doors when somebody first wants to go through them, and a boot waits for none.
 */
@Injectable()
export class OpenIdAdapter {
  private readonly known = new Map<string, Known>();

  constructor(
    private readonly config: Config,
    private readonly db: Db,
    private readonly log: Log,
  ) {}

  /** Where a provider sends browsers back to: registered there, and one of its own, so that no provider answers for another (RFC 9700 §4.4). */
  callbackOf({ id }: IdentityProvider): string {
    return `${this.config.publicUrl.replace(/\/$/, '')}/openid-callbacks/${id}`;
  }

  /** Where the browser goes. @throws `provider_unavailable` */
  async addressOf(provider: IdentityProvider, { state, nonce, verifier }: Bindings): Promise<string> {
    const configuration = await this.configurationOf(provider);
    return buildAuthorizationUrl(configuration, {
      ...{ redirect_uri: this.callbackOf(provider), scope: provider.scopes.join(' ') },
      ...{ state, nonce, code_challenge_method: 'S256' },
      code_challenge: await calculatePKCECodeChallenge(verifier),
    }).href;
  }

  /**
   * Trades what the provider sent the browser back with.
   * @param response the query, as it came
   * @throws `provider_sign_in_denied`, `provider_refused`, `provider_answer_invalid`, `provider_unavailable`
   */
  async identify(provider: IdentityProvider, response: string, bindings: Bindings): Promise<Identified> {
    this.db.assertOutside('Asking a provider');
    const configuration = await this.configurationOf(provider);
    const { state: expectedState, nonce: expectedNonce, verifier: pkceCodeVerifier } = bindings;
    const checks = { expectedState, expectedNonce, pkceCodeVerifier, idTokenExpected: true };
    return this.asking(provider, async () => {
      const address = new URL(`${this.callbackOf(provider)}?${response}`);
      const tokens = await authorizationCodeGrant(configuration, address, checks);
      const claims = tokens.claims()!; // there is an ID token: it was expected
      // OpenID Connect Core 1.0 §2: it names somebody, in 255 characters at most.
      if (claims.sub === '' || claims.sub.length > 255) throw new Error('The subject is too long, or none');
      return {
        ...{ issuer: claims.iss, subject: claims.sub, facts: factsOf(claims) },
        more: () => this.asking(provider, () => moreOf(configuration, tokens.access_token, claims)),
      };
    });
  }

  private async asking<T>(provider: IdentityProvider, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const refusal = refusalOf(error);
      this.tell(provider, refusal.code, error);
      throw refusal;
    }
  }

  private configurationOf(provider: IdentityProvider): Promise<Configuration> {
    const known = this.known.get(provider.id);
    if (known && known.until > Date.now()) return known.configuration;
    const found = { configuration: this.discover(provider), until: Date.now() + REMEMBERED_MS };
    this.known.set(provider.id, found);
    found.configuration.catch(() => {
      // Whoever comes next asks anew; those who came meanwhile shared this answer.
      if (this.known.get(provider.id) === found) this.known.delete(provider.id);
    });
    return found.configuration;
  }

  private async discover(provider: IdentityProvider): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = provider;
    try {
      const found = await discovery(new URL(issuer), clientId, {}, clientAuthOf(clientSecret), {
        timeout: this.config.identityProviderTimeoutMs / 1_000,
        [customFetch]: boundedFetch,
        // For loopback and networks of one’s own, which somebody has to allow.
        // eslint-disable-next-line @typescript-eslint/no-deprecated
        execute: [enableNonRepudiationChecks, ...(isPlain(provider) ? [allowInsecureRequests] : [])],
      });
      assertSafe(found.serverMetadata().authorization_endpoint, provider);
      return found;
    } catch (error) {
      const refusal = providerUnavailable();
      this.tell(provider, refusal.code, error);
      throw refusal;
    }
  }

  /** For operators, who can mend it. Causes hold what the provider sent, and are left out. */
  private tell({ id: provider }: IdentityProvider, code: string, error: unknown): void {
    const { message, code: reason } = error as { message?: string; code?: string };
    this.log.warn('A sign-in with a provider failed', { provider, code, reason: reason ?? '', message: message ?? '' });
  }
}

/** Whether it may be spoken to without TLS. */
const isPlain = ({ issuer, isHttpAllowed }: IdentityProvider): boolean =>
  issuer.startsWith('http:') && (isHttpAllowed || isLoopback(new URL(issuer).hostname));

/** The one address of a provider that others than we go to. */
function assertSafe(address: string | undefined, provider: IdentityProvider): void {
  const { protocol } = new URL(address ?? '');
  if (protocol !== 'https:' && !(protocol === 'http:' && isPlain(provider))) {
    throw new Error('The authorization endpoint is no address of the web');
  }
}

async function moreOf(configuration: Configuration, token: string, claims: IDToken): Promise<Claims['facts']> {
  if (!configuration.serverMetadata().userinfo_endpoint) return factsOf(claims);
  return factsOf(await fetchUserInfo(configuration, token, claims.sub));
}

const factsOf = ({ email, email_verified, name }: Record<string, unknown>): Claims['facts'] => ({
  ...(typeof email === 'string' && { email }),
  // Some providers write it as a word.
  email_verified: email_verified === true || email_verified === 'true',
  ...(typeof name === 'string' && { name }),
});
