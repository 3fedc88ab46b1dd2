import type { PublicJwk } from './jwk.js';

/** A public key (RFC 7517 §4, RFC 7518 §6.2). */
export class JwkDto {
  /**
   * Always `EC`: a key on an elliptic curve
   * @example "EC"
   */
  kty: string;

  /**
   * Always `P-256`
   * @example "P-256"
   */
  crv: string;

  /**
   * First coordinate of its point, base64url
   * @example "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4"
   */
  x: string;

  /**
   * Second coordinate of its point, base64url
   * @example "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM"
   */
  y: string;

  /**
   * By which the head of a token names it: its thumbprint (RFC 7638)
   * @example "cn-I_WNMClehiVp51i_0VpOENW1upEerA8sEam5hn-s"
   */
  kid: string;

  /**
   * Always `sig`: it verifies signatures
   * @example "sig"
   */
  use: string;

  /**
   * Always `ES256` (RFC 7518 §3.4)
   * @example "ES256"
   */
  alg: string;
}

/** All keys by which access tokens are verified (RFC 7517 §5). */
export class JwksDto {
  /** Those that sign, will sign, or have signed a token that is still good */
  keys: JwkDto[];

  static of(keys: PublicJwk[]): JwksDto {
    return { keys };
  }
}
