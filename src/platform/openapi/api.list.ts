import { applyDecorators } from '@nestjs/common';
import { ApiExtension, ApiQuery } from '@nestjs/swagger';
import type { ViewDeclaration } from '../http/fields/view.js';
import type { ListDeclaration, Operator, WholeListDeclaration } from '../http/list/list.declaration.js';
import type { ValueKind } from '../http/list/list.values.js';
import { ApiProblems } from './problems.js';

/** Extension that tells `addLists` which operations are lists. */
export const LIST_EXTENSION = 'x-list';

/** Documents everything that a list declaration allows. */
export function ApiList(list: ListDeclaration): MethodDecorator {
  const filters = Object.entries(list.filters).flatMap(([name, { kind, about, operators = ['eq' as const] }]) =>
    operators.map((operator) =>
      ApiQuery({
        name: operator === 'eq' ? `filter[${name}]` : `filter[${name}][${operator}]`,
        required: false,
        description: `${about}${MEANING[operator]}`,
        schema: operator === 'in' ? { type: 'string' } : SCHEMAS[kind],
      }),
    ),
  );
  return applyDecorators(
    ...filters,
    ApiOrder(list),
    ...ApiPages(list),
    ...(list.exportName === undefined ? [] : [ApiExport()]),
    ApiView(list),
    ApiExtension(LIST_EXTENSION, { isExportable: list.exportName !== undefined }),
  );
}

const ApiOrder = ({ sorts, defaultSort }: ListDeclaration) =>
  ApiQuery({
    name: 'sort',
    required: false,
    description: `One or more of ${Object.keys(sorts).map(code).join(', ')}, separated by commas; \`-\` before one turns it round`,
    schema: { type: 'string', default: defaultSort },
  });

const ApiPages = ({ defaultSize = 20, maxSize = 100 }: ListDeclaration) => [
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
  ApiQuery({
    name: 'page[total]',
    required: false,
    description: 'Whether to count all items into `page.total`: it costs a look at each of them',
    schema: { type: 'boolean', default: false },
  }),
];

/** Documents what a list that is shown whole allows: `fields` and `expand`. */
export const ApiWholeList = (list: WholeListDeclaration): MethodDecorator =>
  applyDecorators(ApiView(list), ApiExtension(LIST_EXTENSION, { isExportable: false }));

const ApiExport = () =>
  applyDecorators(
    ApiQuery({
      name: 'export',
      required: false,
      description:
        'Streams all items, whatever the size of pages, as a file: `csv` (RFC 4180) or `ndjson`, a document a line',
      schema: { type: 'string', enum: ['csv', 'ndjson'] },
    }),
    ApiProblems({ 503: ['exports_busy'] }),
  );

/** Documents `fields` and `expand`. */
export function ApiView({ fields, expands = {} }: ViewDeclaration): MethodDecorator {
  const places = Object.entries(expands);
  return applyDecorators(
    ApiQuery({
      name: 'fields',
      required: false,
      description: `Answers with these members alone, separated by commas; \`id\` and \`_links\` always come. Any of ${Object.keys(fields).map(code).join(', ')}${WITHIN}`,
      schema: { type: 'string' },
    }),
    ...(places.length === 0
      ? []
      : [
          ApiQuery({
            name: 'expand',
            required: false,
            description: `What to add, separated by commas: ${places.map(([name, about]) => `${code(name)} (${about})`).join(', ')}`,
            schema: { type: 'string' },
          }),
        ]),
  );
}

const WITHIN = '; with a dot before what lies within one';

const MEANING: Record<Operator, string> = {
  eq: '',
  ne: '; anything but this',
  in: '; any of these, separated by commas',
  gt: '; more than this',
  gte: '; this or more',
  lt: '; less than this',
  lte: '; this or less',
  prefix: '; what begins like this',
};

const SCHEMAS: Record<ValueKind, { type: string; format?: string; maxLength?: number }> = {
  text: { type: 'string', maxLength: 200 },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
  uuid: { type: 'string', format: 'uuid' },
  time: { type: 'string', format: 'date-time' },
};

const code = (name: string) => `\`${name}\``;
