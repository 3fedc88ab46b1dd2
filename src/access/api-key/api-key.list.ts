import type { FieldsOf } from '../../platform/http/fields/fields.js';
import type { ListDeclaration } from '../../platform/http/list/list.declaration.js';
import type { ApiKeyDto } from './api-key.dto.js';

const FIELDS: FieldsOf<ApiKeyDto> = {
  ...{ id: true, name: true, store: true, scopes: true, userId: true, secretPrefixes: true },
  ...{ certificateThumbprint: true, isCertificateEnough: true },
  ...{ expiresAt: true, revokedAt: true, lastUsedAt: true, lastUsedAddress: true, createdAt: true },
};

/** What staff may ask of the list of keys: there are dozens of them, and no index is worth it. */
export const API_KEY_LIST: ListDeclaration = {
  id: 'api_key.id',
  fields: FIELDS,
  filters: {
    userId: { kind: 'uuid', about: 'Who answers for it', column: 'api_key.user_id' },
    scope: {
      kind: 'text',
      about: 'Keys with this permission by its name',
      where: (compare) => `EXISTS (SELECT 1 FROM unnest(api_key.scopes) AS scope WHERE ${compare('scope')})`,
    },
  },
  sorts: {
    name: { column: 'api_key.name', type: 'text' },
    createdAt: { column: 'api_key.created_at', type: 'timestamptz' },
  },
  defaultSort: '-createdAt',
};
