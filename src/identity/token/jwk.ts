import { createHash, createPublicKey, type KeyObject } from 'node:crypto';

/** How access tokens are signed: ECDSA on P-256 with SHA-256 (RFC 7518 §3.4). */
export const ALGORITHM = 'ES256';

/** The public half of a signing key as others read it (RFC 7517, RFC 7518 §6.2). */
export interface PublicJwk {
  kty: 'EC';
  crv: 'P-256';
  x: string;
  y: string;
  kid: string;
  use: 'sig';
  alg: typeof ALGORITHM;
}

/** @param key of the curve P-256 */
export function publicJwkOf(key: KeyObject): PublicJwk {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  return { kty: 'EC', crv: 'P-256', x, y, kid: thumbprint(x, y), use: 'sig', alg: ALGORITHM };
}

export const publicKeyOf = ({ kty, crv, x, y }: PublicJwk): KeyObject =>
  createPublicKey({ key: { kty, crv, x, y }, format: 'jwk' });

/** RFC 7638: the members that make the key, in the order of their names, without any space. */
const thumbprint = (x: string, y: string): string =>
  createHash('sha256')
    .update(JSON.stringify({ crv: 'P-256', kty: 'EC', x, y }))
    .digest('base64url');
