import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsInt,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateBy,
  type ValidationArguments,
} from 'class-validator';
import { IsNullable, IsOptional } from '../../platform/http/input/presence.js';
import { ApiLinks, type Links } from '../../platform/http/link/link.dto.js';
import { ListLinksDto, PageDto } from '../../platform/http/list/page.dto.js';
import { Line } from '../../platform/http/members/members.js';
import { ArePermissions } from '../role/permission.member.js';
import type { ApiKeyDraft, ApiKeyView, NewApiKey } from './api-key.service.js';

/** Only a certificate that is named can be enough. */
const NeedsCertificate = () =>
  ValidateBy({
    name: 'needsCertificate',
    validator: {
      validate: (value, { object }: ValidationArguments) =>
        value !== true || typeof (object as CreateApiKeyDto).certificateThumbprint === 'string',
      defaultMessage: () => '$property needs a certificateThumbprint',
    },
  });

export class CreateApiKeyDto {
  /**
   * What it is for; one line of text
   * @example "Warehouse sync"
   */
  @Line({ max: 100 })
  name: string;

  /**
   * Names of *List permissions*, each once and all of them your own: the most that the key may ever do
   * @example ["order.read", "stock.adjust"]
   */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ArrayUnique()
  @ArePermissions()
  scopes: string[];

  /**
   * Code of the one store that it is for, which is the store of the request; null or left out: for every store
   * @example "main"
   */
  @IsNullable()
  @IsString()
  @Length(1, 63)
  store?: string | null;

  /**
   * How long it is good for; null or left out: until it is revoked
   * @example 365
   */
  @IsNullable()
  @IsInt()
  @Min(1)
  @Max(3650)
  lifetimeDays?: number | null;

  /**
   * Client certificate that has to come with it: the SHA-256 of its DER form in base64url (`x5t#S256` of RFC 8705); null or left out: none
   * @example "bwcK0esc3ACC3DB2Y5_lESsXE8o9ltc05O89jdN-dg2"
   */
  @IsNullable()
  @Matches(/^[\w-]{43}$/)
  certificateThumbprint?: string | null;

  /**
   * Whether that certificate is enough by itself, without the secret
   * @default false
   */
  @IsOptional()
  @IsBoolean()
  @NeedsCertificate()
  isCertificateEnough?: boolean;
}

/** A draft as the service takes it: what is left out is null. */
export const draftOf = (body: CreateApiKeyDto): ApiKeyDraft => ({
  ...{ name: body.name, scopes: body.scopes, store: body.store ?? null, lifetimeDays: body.lifetimeDays ?? null },
  certificateThumbprint: body.certificateThumbprint ?? null,
  isCertificateEnough: body.isCertificateEnough ?? false,
});

export class RotateApiKeyDto {
  /**
   * How long the secrets before still hold, so that every machine can be given the new one: a day by default, a week at most
   * @default 86400
   * @example 3600
   */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(604_800)
  overlapSeconds?: number;
}

export class ApiKeyDto {
  /** UUID v7 */
  id: string;

  /**
   * What it is for
   * @example "Warehouse sync"
   */
  name: string;

  /**
   * Code of the one store that it is for; null: for every store
   * @example "main"
   */
  store: string | null;

  /**
   * The most that it may do: what whoever answers for it does not hold any more, the key does not either
   * @example ["order.read", "stock.adjust"]
   */
  scopes: string[];

  /** Id of the user who answers for it: who made it, or rotated it last */
  userId: string;

  /**
   * What its secrets that still hold begin with, the newest first: enough to know one by, and no secret
   * @example ["stoa_sk_4fXq0ZkPz1B"]
   */
  secretPrefixes: string[];

  /** SHA-256 of the client certificate that has to come with it, in base64url; null: none */
  certificateThumbprint: string | null;

  /** Whether that certificate is enough by itself */
  isCertificateEnough: boolean;

  /** RFC 3339, UTC; null: it does not end by itself */
  expiresAt: string | null;

  /** RFC 3339, UTC; null: it was not revoked */
  revokedAt: string | null;

  /** RFC 3339, UTC, some minutes late; null: never */
  lastUsedAt: string | null;

  /**
   * The network that it was last used from; null: never used
   * @example "192.0.2.7"
   */
  lastUsedAddress: string | null;

  /** RFC 3339, UTC */
  createdAt: string;

  @ApiLinks()
  _links?: Links;

  static from(this: void, { key, store }: ApiKeyView): ApiKeyDto {
    const { id, name, scopes, userId, certificateThumbprint, isCertificateEnough, lastUsedAddress } = key;
    return {
      ...{ id, name, store, scopes, userId },
      secretPrefixes: key.secretIds.map((one) => `stoa_sk_${one}`),
      ...{ certificateThumbprint, isCertificateEnough },
      ...{ expiresAt: textOf(key.expiresAt), revokedAt: textOf(key.revokedAt), lastUsedAt: textOf(key.lastUsedAt) },
      ...{ lastUsedAddress, createdAt: key.createdAt.toISOString() },
    };
  }
}

const textOf = (time: Date | null) => time?.toISOString() ?? null;

export class NewApiKeyDto extends ApiKeyDto {
  /**
   * The whole secret, shown this once: it goes into `Authorization: Bearer …`
   * @example "stoa_sk_…"
   */
  secret: string;

  static override from(this: void, { secret, ...view }: NewApiKey): NewApiKeyDto {
    return { ...ApiKeyDto.from(view), secret };
  }
}

export class ApiKeyListDto {
  /** Keys of the store and of the whole installation, in the order asked for */
  data: ApiKeyDto[];
  /** Where the list goes on */
  page: PageDto;
  _links: ListLinksDto;
}
