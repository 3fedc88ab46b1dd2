import type { FieldsOf } from '../../platform/http/fields/fields.js';
import type { ListDeclaration } from '../../platform/http/list/list.declaration.js';
import type { OauthClientDto } from './client.dto.js';

const FIELDS: FieldsOf<OauthClientDto> = {
  ...{ id: true, name: true, type: true, homepage: true, redirectUris: true, scopes: true },
  ...{ version: true, createdAt: true, updatedAt: true },
};

/** What staff may ask of the list of apps: there are dozens of them, and no index is worth it. */
export const CLIENT_LIST: ListDeclaration = {
  id: 'c.id',
  fields: FIELDS,
  filters: {
    scope: {
      kind: 'text',
      about: 'Apps that may ask for this scope',
      where: (compare) => `EXISTS (SELECT 1 FROM unnest(c.scopes) AS asked WHERE ${compare('asked')})`,
    },
  },
  sorts: {
    name: { column: 'c.name', type: 'text' },
    createdAt: { column: 'c.created_at', type: 'timestamptz' },
  },
  defaultSort: 'name',
};
