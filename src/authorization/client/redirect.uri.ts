import { ValidateBy } from 'class-validator';

const LOOPBACK = /^(127\.0\.0\.1|\[::1\]|localhost)$/;
/** RFC 8252 §7.1: the reversed name of a domain, so that it has an owner. */
const OF_AN_APP = /^[a-z][a-z\d+-]*(\.[a-z\d+-]+)+:$/;

/**
 * Whether apps may be sent back to this address: over TLS, to the device itself (RFC 8252 §7.3), or to an app on the device by a
 * scheme of its own. It is compared as text, so it is written as it will be sent.
 */
export function isRedirectUri(text: string): boolean {
  if (text.length > 2_000 || /[\s*#\\]|[^\x21-\x7e]/.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (username !== '' || password !== '') return false;
  if (protocol === 'https:') return true;
  return protocol === 'http:' ? LOOPBACK.test(hostname) : OF_AN_APP.test(protocol);
}

/** Each item is an address that an app may be sent back to. */
export const AreRedirectUris = (): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isRedirectUri',
      validator: {
        validate: (value) => typeof value === 'string' && isRedirectUri(value),
        defaultMessage: () =>
          'each value in $property must be an https address, http to localhost, or of a scheme like com.example.app',
      },
    },
    { each: true },
  );
