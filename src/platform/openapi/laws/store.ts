import type { OpenAPIObject } from '@nestjs/swagger';
import { operationsOf } from '../operations.js';

/** Documents the header by which any call names the store that it is for. */
export function addStore(document: OpenAPIObject): void {
  for (const { path, operation } of operationsOf(document)) {
    if (!isVersioned(path)) continue;
    (operation.parameters ??= []).push({
      name: STORE,
      in: 'header',
      required: false,
      description:
        'Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing',
      schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,100}$' },
    });
  }
}

export const STORE = 'Store';

/** Part of the API, and not one of the addresses beside it. */
export const isVersioned = (path: string): boolean => /^\/v\d+(\/|$)/.test(path);
