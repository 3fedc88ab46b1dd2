import type { FieldsOf } from '../../platform/http/fields/fields.js';
import type { LinksOf } from '../../platform/http/link/linked.js';
import { at, links, remove } from '../../platform/http/link/links.js';
import type { WholeListDeclaration } from '../../platform/http/list/list.declaration.js';
import type { AppDto } from './app.dto.js';

const FIELDS: FieldsOf<AppDto> = {
  ...{ id: true, clientId: true, name: true, homepage: true },
  ...{ scopes: [{ name: true, description: true }], grantedAt: true, changedAt: true },
};

export const APP_LIST: WholeListDeclaration = { fields: FIELDS };

export const appLinks: LinksOf<AppDto> = ({ id }) =>
  links({ self: at(`/v1/users/me/apps/${id}`), withdraw: remove(`/v1/users/me/apps/${id}`) });
