import type { FieldsOf } from '../../platform/http/fields/fields.js';
import type { WholeListDeclaration } from '../../platform/http/list/list.declaration.js';
import type { SignedInDeviceDto } from './session.dto.js';

const FIELDS: FieldsOf<SignedInDeviceDto> = {
  ...{ id: true, deviceName: true, address: true, place: true },
  ...{ createdAt: true, lastUsedAt: true, provenAt: true, methods: true, endsAt: true, isCurrent: true },
};

export const SESSION_LIST: WholeListDeclaration = { fields: FIELDS };
