import { Type } from 'class-transformer';
import { IsIn, IsObject, ValidateNested } from 'class-validator';
import { ApiLinks, type Links } from '../../../platform/http/link/link.dto.js';
import { ListLinksDto, PageDto } from '../../../platform/http/list/page.dto.js';
import { IsOptional } from '../../../platform/http/input/presence.js';
import { Line } from '../../../platform/http/members/members.js';
import { REFRESH_IN, type RefreshIn } from '../../session/session.dto.js';
import { AssertionDto, AttestationDto } from './credential.dto.js';
import type { Passkey } from './passkey.entity.js';

const NAME_MAX = 100;

export class CreatePasskeyDto {
  /**
   * How you will know it among your others, 1 to 100 characters
   * @example "Mia’s phone"
   */
  @Line({ max: NAME_MAX })
  name: string;

  /** What `navigator.credentials.create()` gave */
  @IsObject()
  @ValidateNested()
  @Type(() => AttestationDto)
  credential: AttestationDto;
}

export class UpdatePasskeyDto {
  /**
   * How you will know it among your others, 1 to 100 characters
   * @example "The key in the drawer"
   */
  @Line({ max: NAME_MAX })
  name: string;
}

export class SignInWithPasskeyDto {
  /** What `navigator.credentials.get()` gave */
  @IsObject()
  @ValidateNested()
  @Type(() => AssertionDto)
  passkey: AssertionDto;

  /**
   * How people will know this session among their others; by default what the `User-Agent` says, as “Firefox on Linux”
   * @example "Mia’s phone"
   */
  @IsOptional()
  @Line({ max: NAME_MAX })
  deviceName?: string;

  /**
   * Where the refresh token is given: `body` for apps, which keep secrets; `cookie` for browsers, where no script can read it
   * @default body
   */
  @IsOptional()
  @IsIn(REFRESH_IN)
  refreshIn?: RefreshIn;
}

export class PasskeyDto {
  /**
   * The passkey’s id
   * @example "01890a5d-ac96-774b-bcce-b302099a8057"
   */
  id: string;

  /**
   * What its owner calls it
   * @example "Mia’s phone"
   */
  name: string;

  /** Whether it is kept on more than one device */
  isSynced: boolean;

  /** When it was added */
  createdAt: string;

  /** When it last signed in or proved its owner; null when it never has */
  lastUsedAt: string | null;

  /**
   * Raised by every change of its name
   * @example 1
   */
  version: number;

  @ApiLinks()
  _links?: Links;

  static from(this: void, { id, name, isSynced, createdAt, lastUsedAt, version }: Passkey): PasskeyDto {
    return {
      ...{ id, name, isSynced, version },
      createdAt: createdAt.toISOString(),
      lastUsedAt: lastUsedAt?.toISOString() ?? null,
    };
  }
}

/** A passkey that was added just now. */
export class NewPasskeyDto extends PasskeyDto {
  /**
   * Ten codes that stand in for a factor that was lost, each once. They are shown this once; empty when those from before still hold.
   * @example ["7K2M-9QXT-B4RN-01EC"]
   */
  recoveryCodes: string[];
}

export class PasskeyListDto {
  /** Your passkeys, the first one first */
  data: PasskeyDto[];
  page: PageDto;
  _links: ListLinksDto;
}
