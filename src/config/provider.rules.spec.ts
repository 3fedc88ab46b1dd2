import { isReturnUrl, parseIdentityProviders, parseReturnUrls } from './provider.rules.js';

const ONE = { id: 'example', name: 'Example', issuer: 'https://id.example', clientId: 'stoa', clientSecret: 'hunter2' };
const faultsOf = (...providers: unknown[]) => parseIdentityProviders(JSON.stringify(providers)).faults;

/** M5.6, M20.1: what settings may say of providers. */
describe('the list of providers', () => {
  it('may be empty', () => {
    expect(parseIdentityProviders('')).toEqual({ providers: [], faults: [] });
    expect(parseIdentityProviders(' [] ')).toEqual({ providers: [], faults: [] });
  });

  it('has what is left out as it is by default', () => {
    const { providers, faults } = parseIdentityProviders(JSON.stringify([ONE]));
    expect(faults).toEqual([]);
    const rest = { scopes: ['openid', 'email', 'profile'], isEmailTrusted: false, isHttpAllowed: false };
    expect(providers).toEqual([{ ...ONE, ...rest }]);
  });

  it.each(['{', '{}', '"x"', '1', 'null', '[1]', '[null]', '[[]]', 'hunter2'])('is no %s', (text) => {
    expect(parseIdentityProviders(text).faults).toEqual(['must be a JSON list of objects']);
  });

  it.each<[object, string]>([
    [{ id: undefined }, 'id must be'],
    [{ id: 'A' }, 'id must be'],
    [{ id: 'a/b' }, 'id must be'],
    [{ id: '' }, 'id must be'],
    [{ id: 'x'.repeat(33) }, 'id must be'],
    [{ id: 7 }, 'id must be'],
    [{ name: '' }, 'name must be'],
    [{ name: 'a\nb' }, 'name must be'],
    [{ issuer: undefined }, 'issuer must begin with https://'],
    [{ issuer: 'id.example' }, 'issuer must begin'],
    [{ issuer: 'http://id.example' }, 'issuer must begin'],
    [{ issuer: 'http://127.0.0.1.evil.example' }, 'issuer must begin'],
    [{ issuer: 'http://localhost.evil.example' }, 'issuer must begin'],
    [{ issuer: 'ftp://id.example', isHttpAllowed: true }, 'issuer must begin'],
    [{ issuer: 'https://mia@id.example' }, 'issuer must begin'],
    [{ issuer: 'https://id.example?a=1' }, 'issuer must begin'],
    [{ issuer: 'https://id.example#' }, 'issuer must begin'],
    [{ clientId: '' }, 'clientId must be'],
    [{ clientSecret: '' }, 'clientSecret must be'],
    [{ clientSecret: null }, 'clientSecret must be'],
    [{ scopes: ['email'] }, 'scopes must contain openid'],
    [{ scopes: 'openid' }, 'scopes must'],
    [{ scopes: ['openid', 'a b'] }, 'each of scopes must be a word'],
    [{ isEmailTrusted: 'true' }, 'isEmailTrusted must be a boolean'],
    [{ isHttpAllowed: 1 }, 'isHttpAllowed must be a boolean'],
    [{ secret: 'hunter2' }, 'property secret should not exist'],
  ])('with %j says what is wrong, of which one, and no secret', (change, reason) => {
    const faults = faultsOf({ ...ONE, id: 'first', issuer: 'https://first.example' }, { ...ONE, ...change });
    expect(faults).toEqual([expect.stringContaining(reason)]);
    expect(faults[0]).toMatch(/^provider 2: /);
    expect(faults[0]).not.toContain('hunter2');
  });

  it.each(['http://127.0.0.1:3000', 'http://localhost:3000/realms/one', 'http://[::1]:3000'])(
    'takes %s without TLS',
    (issuer) => {
      expect(faultsOf({ ...ONE, issuer })).toEqual([]);
    },
  );

  it('takes another machine without TLS when that is said', () => {
    expect(faultsOf({ ...ONE, issuer: 'http://id.internal', isHttpAllowed: true })).toEqual([]);
  });

  it('has no two of one name, and none of one issuer, however it is written', () => {
    expect(faultsOf(ONE, { ...ONE, issuer: 'https://other.example' })).toEqual(['two providers have the same id']);
    expect(faultsOf(ONE, { ...ONE, id: 'other' })).toEqual(['two providers have the same issuer']);
    expect(faultsOf(ONE, { ...ONE, id: 'other', issuer: 'https://ID.example/' })).toEqual([
      'two providers have the same issuer',
    ]);
  });
});

describe('addresses that a sign-in returns to', () => {
  it('are a list, each to the letter', () => {
    expect(parseReturnUrls(' com.example.shop:/in , https://app.example/in,')).toEqual({
      urls: ['com.example.shop:/in', 'https://app.example/in'],
      faults: [],
    });
  });

  it.each(['https://app.example/in', 'http://127.0.0.1:5173/in', 'com.example.shop:/in', 'com.example.shop://in'])(
    'may be %s',
    (url) => {
      expect(isReturnUrl(url)).toBe(true);
    },
  );

  it.each([
    ...['http://app.example/in', 'https://app.example/in#x', 'https://app.example/#', 'https://mia@app.example/'],
    ...['shop:/in', 'javascript:alert(1)', 'data:text/html', 'file:///etc/passwd', 'blob:https://app.example/x'],
    ...['app.example/in', '*', 'x', 'http://localhost:3000\\@evil.example/', 'https://app.example/ in'],
  ])('may not be %s', (url) => {
    expect(isReturnUrl(url)).toBe(false);
    expect(parseReturnUrls(url).faults).toEqual([`${url} is no address that a sign-in can return to`]);
  });
});
