import type { OpenAPIObject } from '@nestjs/swagger';
import { operationsOf } from '../operations.js';
import { type Schema, sampleOf, type Schemas } from './samples.js';

interface Content {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, unknown>;
}

/** Shows what each answer and body looks like: an example of each schema, stated once and referred to. */
export function addExamples(document: OpenAPIObject): void {
  const schemas = document.components?.schemas as Schemas;
  const examples = (document.components!.examples ??= {}); // a document of Nest's has components
  for (const content of contentsOf(document)) {
    const name = content.schema?.$ref?.split('/').at(-1);
    if (!name || content.example !== undefined || content.examples !== undefined) continue;
    examples[name] ??= { summary: `A ${name}`, value: sampleOf({ $ref: name }, schemas) };
    content.examples = { example: { $ref: `#/components/examples/${name}` } };
  }
}

/** Everything that is sent, either way. */
const contentsOf = (document: OpenAPIObject): Content[] =>
  operationsOf(document).flatMap(({ operation: { requestBody, responses } }) =>
    [requestBody, ...Object.values(responses)].flatMap((sent) =>
      sent && 'content' in sent ? (Object.values(sent.content ?? {}) as Content[]) : [],
    ),
  );
