import type { FieldsOf } from '../../../platform/http/fields/fields.js';
import type { WholeListDeclaration } from '../../../platform/http/list/list.declaration.js';
import type { PasskeyDto } from './passkey.dto.js';

const FIELDS: FieldsOf<PasskeyDto> = {
  ...{ id: true, name: true, isSynced: true, createdAt: true, lastUsedAt: true, version: true },
};

export const PASSKEY_LIST: WholeListDeclaration = { fields: FIELDS };
