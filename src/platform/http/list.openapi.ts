import { applyDecorators } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import type { ListDeclaration } from './list.js';

/** Documents the query parameters that a list declaration allows. */
export function ApiList(list: ListDeclaration): MethodDecorator {
  const filters = Object.entries(list.filters).flatMap(([name, { kind, operators = ['eq' as const] }]) =>
    operators.map((operator) =>
      ApiQuery({
        name: operator === 'eq' ? `filter[${name}]` : `filter[${name}][${operator}]`,
        required: false,
        description: `${kind}${operator === 'in' ? 's, separated by commas' : ''}`,
        schema: { type: 'string' },
      }),
    ),
  );
  const sorts = Object.keys(list.sorts);
  return applyDecorators(
    ...filters,
    ApiQuery({
      name: 'sort',
      required: false,
      description: `One or more of ${sorts.join(', ')}, separated by commas; \`-\` turns one round. Default: ${list.defaultSort}`,
      schema: { type: 'string' },
    }),
    ApiQuery({
      name: 'page[size]',
      required: false,
      description: `1 to ${list.maxSize ?? 100}`,
      schema: { type: 'integer', default: list.defaultSize ?? 20 },
    }),
    ApiQuery({
      name: 'page[after]',
      required: false,
      description: 'The `next` cursor of a page',
      schema: { type: 'string' },
    }),
    ApiQuery({
      name: 'page[before]',
      required: false,
      description: 'The `prev` cursor of a page',
      schema: { type: 'string' },
    }),
  );
}
