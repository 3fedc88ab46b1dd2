import { applyDecorators } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import type { ListDeclaration, Operator } from '../http/list/list.js';
import type { ValueKind } from '../http/list/list.values.js';

/**
 * Documents the query parameters that a list declaration allows.
 * @param about what each filter means
 */
export function ApiList(list: ListDeclaration, about: Record<string, string>): MethodDecorator {
  const filters = Object.entries(list.filters).flatMap(([name, { kind, operators = ['eq' as const] }]) =>
    operators.map((operator) =>
      ApiQuery({
        name: operator === 'eq' ? `filter[${name}]` : `filter[${name}][${operator}]`,
        required: false,
        description: `${about[name]}${MEANING[operator]}`,
        schema: operator === 'in' ? { type: 'string' } : SCHEMAS[kind],
      }),
    ),
  );
  const { defaultSort, defaultSize = 20, maxSize = 100 } = list;
  return applyDecorators(
    ...filters,
    ApiQuery({
      name: 'sort',
      required: false,
      description: `One or more of ${Object.keys(list.sorts).map(code).join(', ')}, separated by commas; \`-\` before one turns it round`,
      schema: { type: 'string', default: defaultSort },
    }),
    ApiQuery({
      name: 'page[size]',
      required: false,
      description: 'Most items to answer with',
      schema: { type: 'integer', minimum: 1, maximum: maxSize, default: defaultSize },
    }),
    ApiQuery({
      name: 'page[after]',
      required: false,
      description: 'Where to go on: `page.next` of an earlier answer',
      schema: { type: 'string' },
    }),
    ApiQuery({
      name: 'page[before]',
      required: false,
      description: 'Where to go back to: `page.prev` of an earlier answer',
      schema: { type: 'string' },
    }),
  );
}

const MEANING: Record<Operator, string> = {
  eq: '',
  gte: '; this or more',
  lte: '; this or less',
  in: '; any of these, separated by commas',
};

const SCHEMAS: Record<ValueKind, { type: string; format?: string; maxLength?: number }> = {
  text: { type: 'string', maxLength: 200 },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
  uuid: { type: 'string', format: 'uuid' },
  time: { type: 'string', format: 'date-time' },
};

const code = (name: string) => `\`${name}\``;
