import type { OpenAPIObject } from '@nestjs/swagger';
import { operationsOf } from '../operations.js';
import { reachable } from '../parts.js';
import type { Schemas } from './samples.js';

type Components = Record<string, Record<string, unknown>>;

/** A body with a member that is not known is refused: the schemas of bodies say so. */
export function closeRequests(document: OpenAPIObject): void {
  const bodies = operationsOf(document).map(({ operation }) => operation.requestBody ?? null);
  const { schemas = {} } = reachable(bodies, document.components as Components) as { schemas?: Schemas };
  for (const schema of Object.values(schemas)) {
    if (schema.properties) schema.additionalProperties ??= false;
  }
}

/** Nothing may depend on the order in which the compiler came by a type: a change would look like many. */
export function sortComponents(document: OpenAPIObject): void {
  const components = document.components as Components;
  for (const [kind, all] of Object.entries(components)) {
    components[kind] = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  }
  for (const schema of Object.values((components.schemas ?? {}) as Schemas)) {
    for (const property of Object.values(schema.properties ?? {})) (property.items ?? property).enum?.sort();
  }
}
