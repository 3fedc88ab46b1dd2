import type { OpenAPIObject } from '@nestjs/swagger';
import { JSON_PATCH_RULE } from '../../http/patch/patch-of.js';
import { JSON_PATCH, MERGE_PATCH } from '../../http/patch/patch.types.js';
import { type Operation, operationsOf } from '../operations.js';

/** Documents the media types of every PATCH: merge patches always, JSON Patch where it is taken; and what was sent unread. */
export function addPatches(document: OpenAPIObject): void {
  for (const { path, method, operation } of operationsOf(document)) {
    const { [JSON_PATCH_RULE]: takesJsonPatch, ...rest } = operation as Operation & { [JSON_PATCH_RULE]?: boolean };
    document.paths[path]![method] = rest;
    if (method !== 'patch' || !operation.requestBody || !('content' in operation.requestBody)) continue;
    const { content } = operation.requestBody;
    const json = content['application/json'];
    if (json) content[MERGE_PATCH] = json;
    if (takesJsonPatch) content[JSON_PATCH] = { schema: PATCH, examples: EXAMPLES };
  }
}

const PATCH: NonNullable<OpenAPIObject['components']>['schemas'] extends Record<string, infer Schema> | undefined
  ? Schema
  : never = {
  type: 'array',
  description: 'RFC 6902',
  maxItems: 200,
  items: {
    type: 'object',
    required: ['op', 'path'],
    properties: {
      op: { type: 'string', enum: ['add', 'remove', 'replace', 'move', 'copy', 'test'], description: 'What to do' },
      path: { type: 'string', description: 'Where: an RFC 6901 pointer', example: '/attributes/Material' },
      from: { type: 'string', description: 'Where `move` and `copy` take the value from' },
      value: { description: 'What `add` and `replace` put there, and `test` expects' },
    },
  },
};

const EXAMPLES = {
  guarded: {
    summary: 'Publish it if it is a draft',
    value: [
      { op: 'test', path: '/status', value: 'draft' },
      { op: 'replace', path: '/status', value: 'published' },
    ],
  },
};
