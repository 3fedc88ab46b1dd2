import { DomainError } from '../platform/errors/domain.error.js';

export const oauthClientNotFound = (id: string) =>
  new DomainError('not_found', 'oauth_client_not_found', `There is no app ${id}`);

export const oauthClientPublic = (id: string) =>
  new DomainError('conflict', 'oauth_client_public', `The app ${id} is public: it has no secret`);

export const appNotFound = (id: string) =>
  new DomainError('not_found', 'app_not_found', `You have not given an app access by the id ${id}`);

/** The browser was asked something else meanwhile, or waited for too long. */
export const interactionEnded = () =>
  new DomainError('gone', 'interaction_ended', 'This sign-in has ended; go back to the app and start again');

/** A form that did not come from our own page. */
export const formNotOurs = () =>
  new DomainError('forbidden', 'form_not_ours', 'The form did not come from the page that was shown; open it again');
