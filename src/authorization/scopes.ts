import { definedPermissions } from '../platform/auth/permissions.js';

/** Every app may ask who somebody is. */
export const ALWAYS = ['openid'] as const;

/** Scopes of OpenID Connect Core §5.4 and §11, in words for whoever is asked. */
const OF_OPENID: Readonly<Record<string, string>> = {
  openid: 'Know that it is you when you come back',
  profile: 'See your name',
  email: 'See your e-mail address',
  offline_access: 'Go on while you are away, until you withdraw it',
};

/** Every scope that there is, with its words: those of OpenID Connect, and one for each permission. */
export const definedScopes = (): ReadonlyMap<string, string> =>
  new Map([...Object.entries(OF_OPENID), ...definedPermissions()]);

/** What the scope allows, in words. */
export const wordsOf = (scope: string): string => definedScopes().get(scope) ?? scope;

/** Whether it is about acting on the shop, beyond knowing who somebody is. */
export const isForActing = (scope: string): boolean => scope === 'offline_access' || definedPermissions().has(scope);
