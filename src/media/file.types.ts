import { fileEmpty, fileTypeMismatch } from './media.errors.js';

interface FileType {
  extension: string;
  /** What its first bytes may be taken for. */
  found: readonly string[];
  /** Whether browsers show it in place of a page. What has scripts of its own is saved. */
  isShown: boolean;
}

/** What is kept. Nothing that a browser would run: no HTML, no SVG. */
export const FILE_TYPES = {
  'image/webp': { extension: 'webp', found: ['image/webp'], isShown: true },
  'image/png': { extension: 'png', found: ['image/png', 'image/apng'], isShown: true },
  'image/jpeg': { extension: 'jpg', found: ['image/jpeg'], isShown: true },
  'image/gif': { extension: 'gif', found: ['image/gif'], isShown: true },
  // Encoders that know several formats begin their files with the name of the family.
  'image/avif': { extension: 'avif', found: ['image/avif', 'image/heif'], isShown: true },
  'application/pdf': { extension: 'pdf', found: ['application/pdf'], isShown: false },
  'video/mp4': { extension: 'mp4', found: ['video/mp4', 'video/x-m4v'], isShown: true },
  'video/webm': { extension: 'webm', found: ['video/webm'], isShown: true },
} as const satisfies Record<string, FileType>;

export type FileTypeName = keyof typeof FILE_TYPES;

/** Whether a file is shown where it is opened or saved (RFC 6266); by its key, since what it was called is not kept. */
export function dispositionOf({ key, contentType }: { key: string; contentType: string }): string {
  const type: FileType | undefined = (FILE_TYPES as Record<string, FileType>)[contentType];
  return `${type?.isShown ? 'inline' : 'attachment'}; filename="${key}"`;
}

/** So much is looked at: what `file-type` asks for at least. */
const HEAD = 4_100;

/**
 * The same bytes, of which the first have been looked at.
 * @throws `file_empty`, `file_type_mismatch` before any of them is handed on
 */
export async function* ofType(content: AsyncIterable<Buffer>, type: FileTypeName): AsyncGenerator<Buffer> {
  let head: Buffer | undefined = Buffer.alloc(0);
  for await (const chunk of content) {
    if (head === undefined) {
      yield chunk;
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < HEAD) continue;
    await expectType(head, type);
    yield head;
    head = undefined;
  }
  if (head === undefined) return;
  if (head.length === 0) throw fileEmpty();
  await expectType(head, type);
  yield head;
}

async function expectType(head: Buffer, type: FileTypeName): Promise<void> {
  // Not before it is needed: processes that never take a file do without its tables.
  const { fileTypeFromBuffer } = await import('file-type');
  const found = (await fileTypeFromBuffer(head.subarray(0, HEAD)))?.mime;
  const isRight = FILE_TYPES[type].found.some((one) => one === found);
  if (!isRight) throw fileTypeMismatch(type, found);
}
