import type { IdentityProvider } from '../../../config/provider.rules.js';
import { ApiLinks, type Links } from '../../../platform/http/link/link.dto.js';
import { ListLinksDto, PageDto } from '../../../platform/http/list/page.dto.js';
import type { ExternalIdentity } from './external-identity.entity.js';

/** A way to sign in that a provider vouches for. */
export class ExternalIdentityDto {
  /**
   * The external identity’s id
   * @example "01890a5d-ac96-774b-bcce-b302099a8057"
   */
  id: string;

  /**
   * Id of the provider; null when the shop has it no more, and nobody signs in by it
   * @example "example"
   */
  provider: string | null;

  /**
   * What people call the provider; its address when the shop has it no more
   * @example "Example"
   */
  providerName: string;

  /** When it was linked */
  createdAt: string;

  /** When it was last signed in by, or linked */
  lastUsedAt: string;

  @ApiLinks()
  _links?: Links;

  static from(identity: ExternalIdentity, provider: IdentityProvider | undefined): ExternalIdentityDto {
    const { id, issuer, createdAt, lastUsedAt } = identity;
    return {
      ...{ id, provider: provider?.id ?? null, providerName: provider?.name ?? issuer },
      ...{ createdAt: createdAt.toISOString(), lastUsedAt: lastUsedAt.toISOString() },
    };
  }
}

export class ExternalIdentityListDto {
  /** Who vouches for you, the first linked first */
  data: ExternalIdentityDto[];
  page: PageDto;
  _links: ListLinksDto;
}
