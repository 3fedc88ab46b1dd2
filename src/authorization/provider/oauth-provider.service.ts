import type { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type AccountClaims, type ErrorOut, type KoaContextWithOIDC, Provider } from 'oidc-provider';
import { Config } from '../../config/config.js';
import { type LoadedKey, SigningKeys, UserDirectoryService } from '../../identity/index.js';
import { Secrets } from '../../platform/auth/secrets.js';
import { Log } from '../../platform/logging/log.js';
import { isSecret } from '../client/client-secret.js';
import { errorPage, faultOfApp } from '../page/error.page.js';
import { definedScopes } from '../scopes.js';
import { ACCESS_TOKEN_PREFIX, REFRESH_TOKEN_PREFIX } from './hash.js';
import { type Exchange, exchangeOf } from './koa.bridge.js';
import { OauthStore } from './oauth-store.service.js';
import { SETTINGS } from './provider.settings.js';
import { adapterFor } from './record.adapter.js';

type Listener = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * `oidc-provider` with the keys of now. It holds nothing of its own: another set of keys is another provider, over the same store, and
 * requests under way finish with the one they began with.
 */
@Injectable()
export class OauthProvider {
  private made?: { kids: string; provider: Provider; answer: Listener };
  private readonly faults = new WeakMap<IncomingMessage, unknown>();

  constructor(
    private readonly store: OauthStore,
    private readonly keys: SigningKeys,
    private readonly users: UserDirectoryService,
    private readonly secrets: Secrets,
    private readonly config: Config,
    private readonly log: Log,
  ) {}

  /** From memory, unless the keys have changed. */
  async current(): Promise<Provider> {
    return (await this.ready()).provider;
  }

  /** Of our own pages. */
  get origin(): string {
    return new URL(this.config.publicUrl).origin;
  }

  /** The request as the library takes it. */
  exchange(asked: FastifyRequest): Exchange {
    return exchangeOf(asked, new URL(this.config.publicUrl));
  }

  /** @throws what kept the library from answering, where it would have told of a fault of ours */
  async answer({ request, response }: Pick<Exchange, 'request' | 'response'>): Promise<void> {
    const { answer } = await this.ready();
    await answer(request, response);
    if (!this.faults.has(request)) return;
    const error = this.faults.get(request);
    if (response.statusCode >= 500) throw error;
    // The app hears of it: its user was sent back.
    this.log.error('oidc-provider failed', { err: error });
  }

  private async ready() {
    const keys = await this.keys.ranked();
    const kids = keys.map(({ kid }) => kid).join();
    if (this.made?.kids !== kids) {
      const provider = this.make(keys);
      this.made = { kids, provider, answer: provider.callback() };
    }
    return this.made;
  }

  private make(keys: LoadedKey[]): Provider {
    const provider = new Provider(this.config.publicUrl, {
      ...SETTINGS,
      scopes: [...definedScopes().keys()],
      adapter: (kind: string) => adapterFor(kind, this.store),
      jwks: { keys: keys.map(({ jwk, privateKey }) => ({ ...privateKey().export({ format: 'jwk' }), ...jwk })) },
      cookies: this.cookies(),
      findAccount: async (_ctx, id) => {
        const claims = await this.claimsOf(id);
        return claims && { accountId: id, claims: () => claims };
      },
      loadExistingGrant: (ctx) => this.existingGrant(ctx),
      renderError: (ctx, out) => this.renderError(ctx, out),
    });
    compareHashedSecrets(provider);
    prefixTokens(provider);
    provider.use(async (ctx, next) => {
      await next();
      await this.complete(ctx as KoaContextWithOIDC);
    });
    provider.on('server_error', ({ req }, error) => void this.faults.set(req, error));
    // Of Koa itself, which would print it.
    (provider as EventEmitter).on(
      'error',
      (error: unknown, { req }: KoaContextWithOIDC) => void this.faults.set(req, error),
    );
    return provider;
  }

  private cookies() {
    const options = { httpOnly: true, sameSite: 'lax', signed: true, secure: this.isSecure } as const;
    return {
      keys: [this.secrets.sign('oauth-cookies', 'keys')],
      names: { session: 'stoa-oauth-session', interaction: 'stoa-oauth-interaction', resume: 'stoa-oauth-resume' },
      long: { ...options, path: '/oauth2' },
      short: options,
    };
  }

  private get isSecure(): boolean {
    return this.config.publicUrl.startsWith('https:');
  }

  /** Undefined when there is no such user any more. */
  private async claimsOf(id: string): Promise<AccountClaims | undefined> {
    const user = (await this.users.findAll([id])).get(id);
    if (!user) return undefined;
    const updatedAt = Math.floor(user.updatedAt.getTime() / 1000);
    return {
      sub: id,
      ...{ name: user.name, updated_at: updatedAt },
      ...{ email: user.email, email_verified: user.emailVerifiedAt !== null },
    };
  }

  /** One for each user and app, whichever browser it was given in. */
  private async existingGrant({ oidc }: KoaContextWithOIDC) {
    const { session, client, provider } = oidc;
    const [userId, clientId] = [session?.accountId, client?.clientId];
    if (userId === undefined || clientId === undefined) return undefined;
    const id = await this.store.grants.findId(userId, clientId);
    return id === undefined ? undefined : provider.Grant.find(id);
  }

  /** What the library leaves to others once it has answered. */
  private async complete(ctx: KoaContextWithOIDC): Promise<void> {
    const { oidc } = ctx as Partial<KoaContextWithOIDC>;
    // Tokens are for this Stoa and for nobody else.
    const answer = ctx.body as { active?: boolean; aud?: string } | undefined;
    if (oidc?.route === 'introspection' && answer?.active === true) answer.aud = this.config.publicUrl;
    const login = oidc?.result?.login as { sessionId?: string } | undefined;
    const uid = oidc?.session?.uid;
    if (login?.sessionId !== undefined && uid !== undefined) await this.store.records.bindSession(uid, login.sessionId);
  }

  private renderError(ctx: KoaContextWithOIDC, { error, error_description: detail }: ErrorOut): void {
    ctx.type = 'html';
    ctx.body = errorPage(faultOfApp(error, detail));
  }
}

/** Secrets are kept as hashes: the library is given the hash for the secret, and asks here whether a secret is the one. */
function compareHashedSecrets(provider: Provider): void {
  const client = provider.Client.prototype as unknown as ClientSecrets;
  client.compareClientSecret = function (given) {
    return isSecret(given, this.clientSecret);
  };
}

interface ClientSecrets {
  clientSecret?: string;
  compareClientSecret(this: ClientSecrets, given: string): boolean;
}

function prefixTokens(provider: Provider): void {
  const models = [
    [provider.AccessToken, ACCESS_TOKEN_PREFIX],
    [provider.RefreshToken, REFRESH_TOKEN_PREFIX],
  ] as const;
  for (const [model, prefix] of models) {
    const prototype = model.prototype as unknown as { generateTokenId: (this: object) => string };
    const generate = prototype.generateTokenId;
    prototype.generateTokenId = function () {
      return prefix + generate.call(this);
    };
  }
}
