import type { FieldsOf } from '../../platform/http/fields/fields.js';
import type { WholeListDeclaration } from '../../platform/http/list/list.declaration.js';
import type { CategoryDto } from './category.dto.js';

const FIELDS: FieldsOf<CategoryDto> = {
  id: true,
  slug: true,
  name: true,
  parentId: true,
  path: true,
  createdAt: true,
  updatedAt: true,
};

export const CATEGORY_LIST: WholeListDeclaration = { fields: FIELDS };
