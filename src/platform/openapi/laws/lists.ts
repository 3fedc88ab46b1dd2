import type { OpenAPIObject } from '@nestjs/swagger';
import { LIST_EXTENSION } from '../api.list.js';
import { type Operation, operationsOf } from '../operations.js';

type Listed = Operation & { [LIST_EXTENSION]?: { isExportable: boolean } };

/** Documents the `Link` header of lists, and what an export answers with. */
export function addLists(document: OpenAPIObject): void {
  for (const { path, method, operation } of operationsOf(document)) {
    const { [LIST_EXTENSION]: list, ...rest } = operation as Listed;
    if (list) document.paths[path]![method] = rest;
    const answer = operation.responses['200'];
    if (!list || !answer || !('description' in answer)) continue;
    answer.headers = { ...answer.headers, Link: LINK };
    if (!list.isExportable) continue;
    answer.headers['Content-Disposition'] = DISPOSITION;
    answer.content = { ...answer.content, 'text/csv': CSV, 'application/x-ndjson': NDJSON };
  }
}

const LINK = {
  description: 'Addresses of the `next`, `prev` and `first` page (RFC 8288)',
  schema: { type: 'string' as const },
};

const DISPOSITION = {
  description: 'With `export`: the name of the file (RFC 6266)',
  schema: { type: 'string' as const },
};

const rows = (example: string) => ({
  schema: { type: 'string' as const, description: 'With `export`: all items, streamed' },
  example,
});

const CSV = rows('id,createdAt\r\n0199a3f0-6f2b-7c11-8a5e-2f1d9c0b7e34,2026-11-27T09:30:00.000Z\r\n');
const NDJSON = rows('{"id":"0199a3f0-6f2b-7c11-8a5e-2f1d9c0b7e34","createdAt":"2026-11-27T09:30:00.000Z"}\n');
