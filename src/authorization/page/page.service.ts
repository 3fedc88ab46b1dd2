import { Injectable } from '@nestjs/common';
import { UserDirectoryService } from '../../identity/index.js';
import { StoreService } from '../../store/index.js';
import { interactionEnded } from '../authorization.errors.js';
import { interactionPath } from '../provider/paths.js';
import { consentPage } from './consent.page.js';
import { type Asked, InteractionService, scopesOf } from './interaction.service.js';
import { type SecondFactor, secondFactorPage } from './second-factor.page.js';
import { type SignInView, signInPage } from './sign-in.page.js';

/** Puts the pages together. */
@Injectable()
export class PageService {
  constructor(
    private readonly interactions: InteractionService,
    private readonly stores: StoreService,
    private readonly users: UserDirectoryService,
  ) {}

  async signIn(asked: Asked, again?: Pick<SignInView, 'email' | 'faults'>): Promise<string> {
    const { details } = asked;
    const hint = details.params.login_hint;
    return signInPage({
      ...(await this.common(asked)),
      action: `${interactionPath(details.uid)}/sign-in`,
      email: again?.email ?? (typeof hint === 'string' ? hint.slice(0, 254) : ''),
      faults: again?.faults ?? {},
    });
  }

  async secondFactor(asked: Asked, second: SecondFactor, fault: string | undefined): Promise<string> {
    const action = `${interactionPath(asked.details.uid)}/second-factor`;
    return secondFactorPage({ ...(await this.common(asked)), ...second, action, fault });
  }

  /** @throws `interaction_ended` when nobody is signed in */
  async consent(asked: Asked): Promise<string> {
    const { details, provider } = asked;
    const userId = details.session?.accountId ?? '';
    const user = userId === '' ? undefined : (await this.users.findAll([userId])).get(userId);
    if (!user) throw interactionEnded();
    const client = await provider.Client.find(String(details.params.client_id));
    return consentPage({
      ...(await this.common(asked)),
      homepage: client?.clientUri,
      returnsTo: shown(String(details.params.redirect_uri)),
      address: interactionPath(details.uid),
      email: user.email,
      scopes: scopesOf(details),
    });
  }

  private async common(asked: Asked): Promise<Pick<SignInView, 'shop' | 'app' | 'csrf'>> {
    const { provider, details } = asked;
    const client = await provider.Client.find(String(details.params.client_id));
    if (!client) throw interactionEnded();
    return {
      shop: (await this.stores.current()).name,
      app: client.clientName ?? client.clientId,
      csrf: this.interactions.csrfOf(asked),
    };
  }
}

/** By what people know where they go: the host, or the scheme of an app on their device. */
function shown(redirectUri: string): string {
  const { protocol, host } = new URL(redirectUri);
  return protocol === 'https:' || protocol === 'http:' ? host : protocol;
}
