import type { OpenAPIObject } from '@nestjs/swagger';
import { KEY_RULE, type KeyRule } from '../../http/idempotency/idempotent.js';
import { type Operation, operationsOf } from '../operations.js';

/** Documents the `Idempotency-Key` that every POST and PATCH takes, and where it must be sent. */
export function addIdempotency(document: OpenAPIObject): void {
  for (const { path, method, operation } of operationsOf(document)) {
    const { [KEY_RULE]: rule = 'optional', ...rest } = operation as Operation & { [KEY_RULE]?: KeyRule['key'] };
    document.paths[path]![method] = rest;
    if ((method !== 'post' && method !== 'patch') || rule === 'none') continue;
    // In the place of what a handler that reads the header has said of it.
    rest.parameters = (rest.parameters ?? []).filter((parameter) => !('name' in parameter && parameter.name === NAME));
    rest.parameters.push({
      name: NAME,
      in: 'header',
      required: rule === 'required',
      description: DESCRIPTION,
      schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,128}$' },
      // Swagger UI sends what it shows as an example, and the next call with it would be taken for the same.
      ...(rule === 'required' && { example: '0b6b5c5e-6d0c-4f0e-9d0e-3c1c7b8f7a55' }),
    });
  }
}

const NAME = 'Idempotency-Key';
const DESCRIPTION =
  'Any text that is new for each intent, a UUID for example. The same call with the same key runs once; what was answered is answered again, with `Idempotent-Replayed: true`.';
