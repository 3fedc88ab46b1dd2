import { ApiLinks, type Links } from '../../platform/http/link/link.dto.js';
import { ListLinksDto, PageDto } from '../../platform/http/list/page.dto.js';
import { wordsOf } from '../scopes.js';
import type { AppRow } from './grant.repository.js';

export class AppScopeDto {
  /**
   * Name of the scope
   * @example "order.read"
   */
  name: string;

  /**
   * What it allows, in words
   * @example "See orders"
   */
  description: string;
}

export class AppDto {
  /** UUID v7, of what you granted */
  id: string;

  /** UUID v7, of the app */
  clientId: string;

  /**
   * What the app is called
   * @example "Ledger for shops"
   */
  name: string;

  /**
   * Where you read more about it; null for nowhere
   * @example "https://ledger.example"
   */
  homepage: string | null;

  /** What it may do in your name, as far as you may yourself */
  scopes: AppScopeDto[];

  /** When you allowed it something first: RFC 3339, UTC */
  grantedAt: string;

  /** When you allowed it something last: RFC 3339, UTC */
  changedAt: string;

  @ApiLinks()
  _links?: Links;

  static from(this: void, { id, clientId, name, homepage, scopes, grantedAt, changedAt }: AppRow): AppDto {
    return {
      ...{ id, clientId, name, homepage },
      scopes: scopes.map((scope) => ({ name: scope, description: wordsOf(scope) })),
      ...{ grantedAt: grantedAt.toISOString(), changedAt: changedAt.toISOString() },
    };
  }
}

export class AppListDto {
  /** The app that you allowed something last comes first */
  data: AppDto[];
  /** Where the list goes on */
  page: PageDto;
  _links: ListLinksDto;
}
