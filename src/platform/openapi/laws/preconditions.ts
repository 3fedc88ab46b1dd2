import type { OpenAPIObject } from '@nestjs/swagger';
import { operationsOf } from '../operations.js';
import { isVersioned } from './store.js';

/** What clients may keep has a tag: everything but the probes. */
export const isTagged = (path: string): boolean => isVersioned(path) || path.startsWith('/.well-known/');

/** Documents the 304 to whoever has the answer already. */
export function addPreconditions(document: OpenAPIObject): void {
  for (const { path, method, operation } of operationsOf(document)) {
    if (!isTagged(path) || method !== 'get') continue;
    operation.responses['304'] ??= { description: '`If-None-Match` names what you have: it is still right' };
  }
}
