import { IdentitySettings } from './identity.settings.js';
import { AreIdentityProviders, AreReturnUrls } from './provider.rules.js';
import { Whole } from './rules.js';
import { Setting } from './setting.js';

/** With whom people may sign in who have an account elsewhere. */
export class ProviderSettings extends IdentitySettings {
  @Setting({
    env: 'IDENTITY_PROVIDERS',
    about:
      'OpenID providers to sign in with: a JSON list of `id`, `name`, `issuer`, `clientId`, and if need be `clientSecret`, `scopes`, `isEmailTrusted`, `isHttpAllowed`; see docs/sign-in-with.md. None when empty',
    example:
      '[{"id":"example","name":"Example","issuer":"https://id.example.com","clientId":"stoa","clientSecret":"secret"}]',
    secret: true,
  })
  @AreIdentityProviders()
  identityProviders: string;

  @Setting({
    env: 'IDENTITY_PROVIDER_TIMEOUT_MS',
    about: 'Longest wait for one answer of an OpenID provider, in milliseconds',
    example: '5000',
  })
  @Whole(50, 60_000)
  identityProviderTimeoutMs: number;

  @Setting({
    env: 'SIGN_IN_RETURN_URLS',
    about:
      'Where a sign-in with a provider may return to besides the origins of the shop: addresses of apps, to the letter, separated by commas',
    example: 'com.example.shop:/signed-in,https://app.example.com/signed-in',
  })
  @AreReturnUrls()
  signInReturnUrls: string;
}
