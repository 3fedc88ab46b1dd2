import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** JSON Schema, as far as it is looked at here. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: boolean | Schema;
  allOf?: Schema[];
  [keyword: string]: unknown;
}

export interface Content {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, { $ref?: string; summary?: string; value?: unknown }>;
}

export interface Operation {
  operationId: string;
  summary?: string;
  description?: string;
  security: Record<string, string[]>[];
  parameters?: { name: string; in: string; required?: boolean; description?: string; schema: Schema }[];
  requestBody?: { required?: boolean; content: Record<string, Content> };
  responses: Record<
    string,
    { description: string; headers?: Record<string, object>; content?: Record<string, Content> }
  >;
}

export interface OpenApi {
  openapi: string;
  info: { title: string; description: string };
  servers: { url: string }[];
  tags: { name: string; description?: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, Schema>;
    examples: Record<string, { summary: string; value: unknown }>;
    headers: Record<string, { description: string }>;
    securitySchemes: Record<string, object>;
  };
}

export const ROOT = join(import.meta.dirname, '..', '..');

/** A document as the build has made it. */
export const builtDocument = (name: 'whole' | 'storefront' | 'admin'): OpenApi =>
  JSON.parse(readFileSync(join(ROOT, 'dist', 'openapi', `${name}.json`), 'utf8')) as OpenApi;

/** Every operation with its name: `GET /v1/orders/{id}`. */
export const operationsOf = ({ paths }: OpenApi): { name: string; operation: Operation }[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, operation })),
  );
