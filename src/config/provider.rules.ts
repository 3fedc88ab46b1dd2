import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import {
  ArrayContains,
  ArrayMaxSize,
  buildMessage,
  IsArray,
  IsBoolean,
  IsString,
  Length,
  Matches,
  ValidateBy,
  ValidateIf,
  validateSync,
} from 'class-validator';

const PLAIN_HTTP = 'must begin with https://; http:// is for loopback, or when isHttpAllowed is true';

const isGiven = ValidateIf((_provider, value) => value !== undefined);

/** One entry of `IDENTITY_PROVIDERS`. */
export class IdentityProvider {
  /** Stands in addresses; stays the same for as long as the provider does. */
  @Matches(/^[a-z0-9-]{1,32}$/, { message: 'id must be 1 to 32 of a-z, 0-9 and "-"' })
  id: string;

  /** As buttons name it. */
  @Matches(/^\P{Cc}{1,60}$/u, { message: 'name must be 1 to 60 characters' })
  name: string;

  /** What it calls itself (OpenID Connect Discovery 1.0 §4.3), to the letter. */
  @ValidateBy({ name: 'isIssuer', validator: { validate: isIssuer, defaultMessage: () => `issuer ${PLAIN_HTTP}` } })
  issuer: string;

  @Length(1, 500)
  @IsString()
  clientId: string;

  /** Left out for a client that keeps none. */
  @Length(1, 2_000)
  @IsString()
  @isGiven
  clientSecret?: string;

  @Matches(/^[\x21\x23-\x5b\x5d-\x7e]{1,100}$/, {
    each: true,
    message: 'each of scopes must be a word (RFC 6749 §3.3)',
  })
  @ArrayContains(['openid'], { message: 'scopes must contain openid' })
  @ArrayMaxSize(20)
  @IsArray()
  @isGiven
  scopes: string[] = ['openid', 'email', 'profile'];

  /** Whether its word is taken for who reads an e-mail address: then it makes accounts. */
  @IsBoolean()
  @isGiven
  isEmailTrusted = false;

  /** For networks of one’s own alone. */
  @IsBoolean()
  @isGiven
  isHttpAllowed = false;
}

/** Reads the JSON list of `IDENTITY_PROVIDERS`. What is wrong with it is told without the secrets that it holds. */
export function parseIdentityProviders(text: string): { providers: IdentityProvider[]; faults: string[] } {
  if (text.trim() === '') return { providers: [], faults: [] };
  const list = listOf(text);
  if (!list) return { providers: [], faults: ['must be a JSON list of objects'] };
  const providers = plainToInstance(IdentityProvider, list, { exposeDefaultValues: true });
  const twice = (member: string, values: unknown[]) =>
    new Set(values).size < list.length ? [`two providers have the same ${member}`] : [];
  const ids = providers.map(({ id }) => id);
  const issuers = providers.map(({ issuer }) => issuerOf(issuer));
  return { providers, faults: [...providers.flatMap(faultsOf), ...twice('id', ids), ...twice('issuer', issuers)] };
}

function listOf(text: string): object[] | undefined {
  try {
    const list: unknown = JSON.parse(text);
    const isList =
      Array.isArray(list) && list.every((one) => typeof one === 'object' && one !== null && !Array.isArray(one));
    return isList ? (list as object[]) : undefined;
  } catch {
    return undefined;
  }
}

function faultsOf(provider: IdentityProvider, index: number): string[] {
  const errors = validateSync(provider, { whitelist: true, forbidNonWhitelisted: true });
  return errors.map(({ property, constraints = {} }) => {
    const reason = Object.values(constraints)[0] ?? `${property} is wrong`;
    return `provider ${index + 1}: ${reason}`;
  });
}

/** Issuers are compared as addresses: `https://id.example` and `https://id.example/` are one. */
export const issuerOf = (text: string): string => (URL.canParse(text) ? new URL(text).href : text);

function isIssuer(value: unknown, args?: { object: object }): boolean {
  if (typeof value !== 'string' || !URL.canParse(value)) return false;
  const { protocol, username, password, search, hash, hostname } = new URL(value);
  if (username || password || search || hash || /[?#]/.test(value)) return false;
  const isPlainAllowed = isLoopback(hostname) || (args?.object as IdentityProvider).isHttpAllowed;
  return protocol === 'https:' || (protocol === 'http:' && isPlainAllowed);
}

/** @param hostname as `URL` writes it */
export const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);

/** Reads the list of `SIGN_IN_RETURN_URLS`: addresses of apps, each to the letter. */
export function parseReturnUrls(text: string): { urls: string[]; faults: string[] } {
  const urls = text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const wrong = urls.filter((one) => !isReturnUrl(one));
  return { urls, faults: wrong.map((one) => `${one} is no address that a sign-in can return to`) };
}

/** An address of the web, or one of an app: a scheme with a dot, which names its domain (RFC 8252 §7.1). Never with a fragment. */
export function isReturnUrl(text: string): boolean {
  // Written as it will be sent: what one reader of addresses takes for a part of the host is a path to another.
  if (/[\\#]|[^\x21-\x7e]/.test(text) || !URL.canParse(text)) return false;
  const { protocol, username, password, hostname } = new URL(text);
  if (username || password) return false;
  if (protocol === 'http:') return isLoopback(hostname);
  return protocol === 'https:' || /^[a-z][a-z0-9+-]*(\.[a-z0-9+-]+)+:$/.test(protocol);
}

/** Whether a setting is a text that this reads without a fault. */
const readable = (name: string, faultsIn: (text: string) => string[]) =>
  ValidateBy({
    name,
    validator: {
      validate: (value) => typeof value === 'string' && faultsIn(value).length === 0,
      defaultMessage: buildMessage((_each, args) => faultsIn(String(args?.value)).join('; ')),
    },
  });

export const AreIdentityProviders = () =>
  readable('areIdentityProviders', (text) => parseIdentityProviders(text).faults);
export const AreReturnUrls = () => readable('areReturnUrls', (text) => parseReturnUrls(text).faults);
