import { Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import {
  issuerOf,
  isReturnUrl,
  type IdentityProvider,
  parseIdentityProviders,
  parseReturnUrls,
} from '../../config/provider.rules.js';
import { StoreService } from '../../store/index.js';
import { providerNotFound, returnUrlNotAllowed } from './provider.errors.js';

/** The providers that the settings name, and where sign-ins with them may return to. */
@Injectable()
export class IdentityProviderService {
  private readonly providers: ReadonlyMap<string, IdentityProvider>;
  private readonly names: ReadonlyMap<string, IdentityProvider>;
  private readonly returnUrls: ReadonlySet<string>;
  private readonly ownOrigin: string;

  constructor(
    { identityProviders, signInReturnUrls, publicUrl }: Config,
    private readonly stores: StoreService,
  ) {
    const { providers } = parseIdentityProviders(identityProviders);
    this.providers = new Map(providers.map((one) => [one.id, one]));
    this.names = new Map(providers.map((one) => [issuerOf(one.issuer), one]));
    this.returnUrls = new Set(parseReturnUrls(signInReturnUrls).urls);
    this.ownOrigin = new URL(publicUrl).origin;
  }

  /** In the order of the settings. */
  list(): IdentityProvider[] {
    return [...this.providers.values()];
  }

  find(id: string): IdentityProvider | undefined {
    return this.providers.get(id);
  }

  get(id: string): IdentityProvider {
    const provider = this.find(id);
    if (!provider) throw providerNotFound(id);
    return provider;
  }

  /** Whose word is that of this issuer; undefined when the settings have it no more. */
  findByIssuer(issuer: string): IdentityProvider | undefined {
    return this.names.get(issuerOf(issuer));
  }

  /**
   * An origin of the shop, where any page will do, or an address that the settings have to the letter (RFC 9700 §4.1.3). That any origin
   * may read answers (`*`) allows none here.
   * @param shop which one the request is for
   * @throws `return_url_not_allowed`
   */
  async assertReturn(url: string, shop: string | undefined): Promise<void> {
    if (this.returnUrls.has(url)) return;
    if (!isReturnUrl(url)) throw returnUrlNotAllowed();
    // Of an app’s own scheme it is "null", which no list has.
    const { origin } = new URL(url);
    if (origin === this.ownOrigin || (await this.stores.originsOf(shop)).includes(origin)) return;
    throw returnUrlNotAllowed();
  }
}
