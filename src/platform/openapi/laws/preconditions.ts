import type { OpenAPIObject } from '@nestjs/swagger';
import { type Operation, operationsOf } from '../operations.js';
import { isVersioned } from './store.js';

/** Documents the `ETag` of every answer that has one, and the 304 to whoever has it already. */
export function addPreconditions(document: OpenAPIObject): void {
  for (const { path, method, operation } of operationsOf(document)) {
    if (!isVersioned(path)) continue;
    const isRead = method === 'get';
    for (const status of ['200', '201']) {
      const response = operation.responses[status];
      if (!response || '$ref' in response || !(isRead || isConditional(operation))) continue;
      response.headers = { ...response.headers, ETag: { description: DESCRIPTION, schema: { type: 'string' } } };
    }
    if (isRead) {
      operation.responses['304'] ??= { description: '`If-None-Match` names what you have: it is still right' };
    }
  }
}

const DESCRIPTION = 'Names this answer: for `If-None-Match`, and of what can be changed for `If-Match`';

const isConditional = ({ parameters = [] }: Operation) =>
  parameters.some((parameter) => 'name' in parameter && parameter.name === 'If-Match');
