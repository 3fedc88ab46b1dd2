import type { FieldsOf } from '../../platform/http/fields/fields.js';
import type { WholeListDeclaration } from '../../platform/http/list/list.declaration.js';
import type { ExternalIdentityDto } from './external/external-identity.dto.js';
import type { IdentityProviderDto } from './provider.dto.js';

const PROVIDER_FIELDS: FieldsOf<IdentityProviderDto> = { provider: true, name: true };
const IDENTITY_FIELDS: FieldsOf<ExternalIdentityDto> = {
  ...{ id: true, provider: true, providerName: true },
  ...{ createdAt: true, lastUsedAt: true },
};

export const IDENTITY_PROVIDER_LIST: WholeListDeclaration = { fields: PROVIDER_FIELDS };
export const EXTERNAL_IDENTITY_LIST: WholeListDeclaration = { fields: IDENTITY_FIELDS };
