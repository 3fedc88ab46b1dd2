import type { OpenAPIObject } from '@nestjs/swagger';
import { MULTIPART, UPLOAD } from '../../http/upload/takes-upload.js';
import { type Operation, operationsOf } from '../operations.js';

/** Documents the two ways in which a file is sent: as a part of a form, which Swagger UI picks a file for, or as it is. */
export function addUploads(document: OpenAPIObject): void {
  for (const { path, method, operation } of operationsOf(document)) {
    const { [UPLOAD]: types, ...rest } = operation as Operation & { [UPLOAD]?: readonly string[] };
    if (!types) continue;
    const asItIs = types.map((type) => [type, { schema: bytes(`The bytes of the file, as ${type}`) }] as const);
    document.paths[path]![method] = {
      ...rest,
      requestBody: {
        description: 'One file',
        required: true,
        content: { [MULTIPART]: formOf(types), ...Object.fromEntries(asItIs) },
      },
    };
  }
}

const bytes = (description: string) => ({ type: 'string' as const, format: 'binary', description });

const formOf = (types: readonly string[]) => ({
  schema: {
    type: 'object' as const,
    required: ['file'],
    properties: { file: bytes('The file, with the type that it has') },
    additionalProperties: false,
  },
  encoding: { file: { contentType: types.join(', ') } },
  example: { file: '(the bytes of harbour-lamp.webp)' },
});
