import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenAPIObject } from '@nestjs/swagger';
import { stringify } from 'yaml';
import { etagOf } from '../http/precondition/etag.js';
import { partOf } from './parts.js';

/** The documents: what they are called, and where they are served, with `.json` or `.yaml` behind. The first is shown first. */
export const DOCUMENTS = {
  whole: { path: '/openapi', title: 'Storefront and admin' },
  storefront: { path: '/openapi/storefront', title: 'Storefront' },
  admin: { path: '/openapi/admin', title: 'Admin' },
} as const;

export type DocumentName = keyof typeof DOCUMENTS;
type Format = 'json' | 'yaml';

/** Where the build puts them. Like `config`, it lies where the process is started. */
const folder = () => join(process.cwd(), 'dist', 'openapi');

/** Writes each document in each format; the last step of the build. */
export function writeDocuments(whole: OpenAPIObject): void {
  mkdirSync(folder(), { recursive: true });
  const documents: Record<DocumentName, OpenAPIObject> = {
    whole,
    storefront: partOf(whole, 'storefront'),
    admin: partOf(whole, 'admin'),
  };
  for (const [name, document] of Object.entries(documents)) {
    writeFileSync(join(folder(), `${name}.json`), JSON.stringify(document));
    writeFileSync(join(folder(), `${name}.yaml`), stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 }));
  }
}

/** As it is served: the bytes, and a strong tag of them (RFC 9110 §8.8.3). */
export interface ServedDocument {
  content: Buffer;
  etag: string;
}

/**
 * Gives a reader that keeps what it has read.
 * @throws when the build has made no documents
 */
export function openDocuments(): (name: DocumentName, format: Format) => ServedDocument {
  if (!existsSync(folder())) throw new Error(`There are no OpenAPI documents in ${folder()}: npm run build makes them`);
  const read = new Map<string, ServedDocument>();
  return (name, format) => {
    const file = `${name}.${format}`;
    const known = read.get(file);
    if (known) return known;
    const content = readFileSync(join(folder(), file));
    const served = { content, etag: etagOf(content) };
    read.set(file, served);
    return served;
  };
}
