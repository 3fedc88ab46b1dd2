import { isRedirectUri } from './redirect.uri.js';

describe('an address that an app may be sent back to', () => {
  it.each([
    'https://app.example/callback',
    'https://app.example:8443/callback?tenant=1',
    'http://localhost:4000/callback',
    'http://127.0.0.1/callback',
    'http://[::1]:9000/',
    'com.example.app:/callback',
  ])('may be %s', (uri) => expect(isRedirectUri(uri)).toBe(true));

  it.each([
    'http://app.example/callback',
    'https://app.example/callback#part',
    'https://*.app.example/callback',
    'https://ada:secret@app.example/callback',
    'javascript:alert(1)',
    'data:text/html,a',
    'app:/callback',
    'https://',
    '/callback',
    'https://app.example/a b',
    'https://app.example\\@other.example/',
    'https://bücher.example/',
    '',
  ])('cannot be %s', (uri) => expect(isRedirectUri(uri)).toBe(false));
});
