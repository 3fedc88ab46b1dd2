import { ApiLinks, type Links } from '../../platform/http/link/link.dto.js';
import { TotpCode } from './factor.members.js';

export class TotpSecretDto {
  /**
   * For the app, as a QR code
   * @example "otpauth://totp/shop.test:mia%40shop.test?issuer=shop.test&secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&algorithm=SHA1&digits=6&period=30"
   */
  uri: string;

  /**
   * The same for typing in: base32. It is shown this once.
   * @example "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
   */
  secret: string;
}

export class ConfirmTotpDto {
  /**
   * What the app shows; spaces do not matter
   * @example "287082"
   */
  @TotpCode()
  code: string;
}

export class RecoveryCodesDto {
  /**
   * Ten codes that stand in for a factor that was lost, each once. They are shown this once; empty when those from before still hold.
   * @example ["7K2M-9QXT-B4RN-01EC"]
   */
  recoveryCodes: string[];
}

export class FactorsDto {
  /** When the authenticator app was confirmed; null without one */
  totpSince: string | null;

  /**
   * How many passkeys there are
   * @example 2
   */
  passkeys: number;

  /**
   * How many recovery codes are left of the ten
   * @example 9
   */
  recoveryCodesLeft: number;

  @ApiLinks()
  _links?: Links;
}
