import type { OpenAPIObject } from '@nestjs/swagger';
import { FORMATS } from '../../http/format/formats.js';
import { READ_TYPES } from '../../http/format/readers.js';
import { operationsOf } from '../operations.js';

/** As far as it is looked at here. */
interface Schema {
  $ref?: string;
  properties?: Record<string, unknown>;
}

type Content = Record<string, { schema?: Schema; examples?: unknown }>;

const JSON_TYPE = 'application/json';

/** Documents that whatever is said in JSON can be said in every other format too. Examples are shown once, in JSON. */
export function addFormats(document: OpenAPIObject): void {
  for (const { operation } of operationsOf(document)) {
    const { requestBody, responses } = operation as { requestBody?: { content?: Content }; responses: object };
    const sent = requestBody?.content;
    if (sent?.[JSON_TYPE]) for (const type of READ_TYPES) sent[type] ??= { schema: sent[JSON_TYPE].schema };
    for (const [status, { content }] of Object.entries(responses) as [string, { content?: Content }][]) {
      const problem = content?.['application/problem+json'];
      if (content && problem) content['application/problem+xml'] = { schema: problem.schema };
      const schema = content?.[JSON_TYPE]?.schema;
      if (!content || !schema || !status.startsWith('2')) continue;
      for (const type of answerTypes(document, schema)) content[type] ??= { schema };
    }
  }
}

function answerTypes(document: OpenAPIObject, { $ref }: Schema): string[] {
  const named = document.components?.schemas?.[$ref?.replace(/^.*\//, '') ?? ''] as Schema | undefined;
  const isList = named?.properties?.data !== undefined;
  const own = FORMATS.filter(({ name }) => name !== 'CSV' || isList).map(({ types: [type] }) => type);
  return named ? [...own, 'application/x-protobuf'] : own;
}
