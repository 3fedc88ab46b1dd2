import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsUrl, MaxLength, ValidateBy } from 'class-validator';
import { IsNullable } from '../../platform/http/input/presence.js';
import { ApiLinks, type Links } from '../../platform/http/link/link.dto.js';
import { ListLinksDto, PageDto } from '../../platform/http/list/page.dto.js';
import { Line } from '../../platform/http/members/members.js';
import { definedScopes } from '../scopes.js';
import type { NewClient } from './client.service.js';
import type { OauthClient } from './oauth-client.entity.js';
import { AreRedirectUris } from './redirect.uri.js';

const AreScopes = (): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isScope',
      validator: {
        validate: (value) => typeof value === 'string' && definedScopes().has(value),
        defaultMessage: () =>
          'each value in $property must be openid, profile, email, offline_access or one of GET /v1/admin/permissions',
      },
    },
    { each: true },
  );

/** What an app is, for those who consent and for the protocol */
export class UpdateOauthClientDto {
  /**
   * As users read it when they are asked for consent; one line of text
   * @example "Ledger for shops"
   */
  @Line({ max: 100 })
  name: string;

  /**
   * Where users read more about the app: an `https` address; null or left out for none
   * @example "https://ledger.example"
   */
  @IsNullable()
  @MaxLength(500)
  @IsUrl({ protocols: ['https'], require_protocol: true })
  homepage?: string | null;

  /**
   * Where users may be sent back to, compared as texts: `https`, `http` to `localhost`, `127.0.0.1` or `[::1]`, or a scheme of the app
   * @example ["https://ledger.example/callback"]
   */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  @AreRedirectUris()
  redirectUris: string[];

  /**
   * What it may ask users for: `openid`, `profile`, `email`, `offline_access`, and names of *List permissions*
   * @example ["openid", "profile", "order.read"]
   */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ArrayUnique()
  @AreScopes()
  scopes: string[];
}

export class CreateOauthClientDto extends UpdateOauthClientDto {
  /** Whether it can keep a secret, as a server can (`confidential`), or runs in browsers or on devices (`public`); it stays so */
  @IsIn(['confidential', 'public'])
  type: 'confidential' | 'public';
}

export class OauthClientDto {
  /** UUID v7; its `client_id` */
  id: string;

  /**
   * As users read it
   * @example "Ledger for shops"
   */
  name: string;

  /** Whether it has a secret */
  type: 'confidential' | 'public';

  /**
   * Where users read more about it; null for nowhere
   * @example "https://ledger.example"
   */
  homepage: string | null;

  /**
   * Where users may be sent back to
   * @example ["https://ledger.example/callback"]
   */
  redirectUris: string[];

  /**
   * What it may ask users for
   * @example ["openid", "profile", "order.read"]
   */
  scopes: string[];

  /**
   * Rises with each change
   * @example 3
   */
  version: number;

  /** RFC 3339, UTC */
  createdAt: string;

  /** RFC 3339, UTC */
  updatedAt: string;

  @ApiLinks()
  _links?: Links;

  static from(this: void, client: OauthClient): OauthClientDto {
    const { id, name, homepage, redirectUris, scopes, secretHash, version, createdAt, updatedAt } = client;
    return {
      ...{ id, name, type: secretHash === null ? 'public' : 'confidential', homepage, redirectUris, scopes, version },
      ...{ createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() },
    };
  }
}

export class NewOauthClientDto extends OauthClientDto {
  /**
   * Its `client_secret`, shown this once; left out of a public app
   * @example "stoa_ocs_K3vB0m2uSgU6y1n9Yb7QhA5pTq8wXz4LrEcJdNfHiMk"
   */
  secret?: string;

  static of({ client, secret }: NewClient): NewOauthClientDto {
    return { ...OauthClientDto.from(client), ...(secret !== undefined && { secret }) };
  }
}

export class OauthClientListDto {
  /** Apps in the order asked for */
  data: OauthClientDto[];
  /** Where the list goes on */
  page: PageDto;
  _links: ListLinksDto;
}
