import { readFileSync } from 'node:fs';
import { rowsOf } from '../documents/table.js';
import type { Client } from '../support/client.js';

interface Content {
  schema?: unknown;
  examples?: Record<string, { summary: string; value: Record<string, unknown> }>;
}

/** As far as it is looked at here. */
export interface Operation {
  operationId: string;
  tags: string[];
  summary?: string;
  description?: string;
  security: Record<string, string[]>[];
  parameters?: { name: string; in: string; required?: boolean; description?: string; schema: object }[];
  requestBody?: { content: Record<string, Content> };
  responses: Record<string, { description: string; content?: Record<string, Content> }>;
}

export interface OpenApi {
  openapi: string;
  tags: { name: string; description?: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, unknown>; examples: Record<string, { value: Record<string, unknown> }> };
}

/** The document of a running server. */
export const documentOf = async (shop: Client): Promise<OpenApi> => (await shop.get<OpenApi>('/openapi.json')).body;

/** Every operation with its name: `GET /v1/orders/{id}`. */
export const operationsOf = ({ paths }: OpenApi): { name: string; operation: Operation }[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, operation })),
  );

/** `409 out_of_stock` for every problem of an operation. */
export const problemsOf = ({ responses }: Operation): string[] =>
  Object.entries(responses).flatMap(([status, { content = {} }]) =>
    Object.keys(content['application/problem+json']?.examples ?? {}).map((code) => `${status} ${code}`),
  );

/** `409 out_of_stock` for every row of docs/errors.md. */
export const documentedProblems = (): string[] =>
  rowsOf(readFileSync('docs/errors.md', 'utf8')).map(([code = '', status]) => `${status} ${code.replaceAll('`', '')}`);

/** Everything that a document refers to. */
export const referencesIn = (text: string): Set<string> =>
  new Set([...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name = '']) => name));
