import type { OpenAPIObject } from '@nestjs/swagger';
import type { Schemas } from './samples.js';

/** Members that mean the same wherever they are; whoever has more to say of one says it in the DTO. */
const WORDS: Record<string, string> = {
  id: 'UUID v7',
  createdAt: 'RFC 3339, UTC',
  updatedAt: 'RFC 3339, UTC',
  deletedAt: 'RFC 3339, UTC; null unless it is deleted',
  version: 'Rises with each change; the first part of the `ETag`',
  page: 'Where the list goes on',
  _links: 'Related resources, and the acts that are allowed now to whoever asks',
};

/** Says what is the same everywhere, where nothing else is said. */
export function addWords(document: OpenAPIObject): void {
  for (const schema of Object.values((document.components?.schemas ?? {}) as Schemas)) {
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const words = Object.hasOwn(WORDS, name) ? WORDS[name] : undefined;
      if (words) property.description ??= words;
    }
  }
}
