import { ExternalIdentityController } from './external/external-identity.controller.js';
import { ExternalIdentityLinkService } from './external/external-identity-link.service.js';
import { ExternalIdentityRepository } from './external/external-identity.repository.js';
import { ExternalIdentityService } from './external/external-identity.service.js';
import { IdentityProviderController } from './identity-provider.controller.js';
import { IdentityProviderService } from './identity-provider.service.js';
import { OpenIdAdapter } from './openid.adapter.js';
import { ProviderCallbackController } from './sign-in/provider-callback.controller.js';
import { ProviderSessionController } from './sign-in/provider-session.controller.js';
import { ProviderSessionService } from './sign-in/provider-session.service.js';
import { ProviderSignInJobs } from './sign-in/provider-sign-in.jobs.js';
import { ProviderSignInRepository } from './sign-in/provider-sign-in.repository.js';
import { ProviderSignInService } from './sign-in/provider-sign-in.service.js';

/** What the module is made of for sign-ins with other providers. */
export const providerControllers = [
  ...[IdentityProviderController, ProviderCallbackController],
  ...[ProviderSessionController, ExternalIdentityController],
];
export const providerServices = [
  ...[IdentityProviderService, OpenIdAdapter],
  ...[ProviderSessionService, ProviderSignInJobs, ProviderSignInRepository, ProviderSignInService],
  ...[ExternalIdentityLinkService, ExternalIdentityRepository, ExternalIdentityService],
];
