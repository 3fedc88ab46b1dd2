import { randomBytes } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { TestApp } from '../support/app.js';

/** A picture that no other test has. */
export function newPicture(format: 'webp' | 'png' | 'jpeg' | 'gif' | 'avif' = 'png', side = 16): Promise<Buffer> {
  const raw = { width: side, height: side, channels: 3 as const };
  return sharp(randomBytes(side * side * 3), { raw })
    .toFormat(format)
    .toBuffer();
}

const box = (type: string, ...parts: string[]) => {
  const content = type + parts.join('');
  return Buffer.concat([Buffer.from([0, 0, 0, content.length + 4]), Buffer.from(content, 'latin1')]);
};

/** The beginning of a film, and then as many bytes of nothing in particular as are wanted. */
export const newFilm = (bytes = 1_000): Buffer =>
  Buffer.concat([box('ftyp', 'isom', '\0\0\x02\0', 'isomiso2avc1mp41'), randomBytes(bytes)]);

export const newPaper = (): Buffer => Buffer.from(`%PDF-1.7\n% ${randomBytes(8).toString('hex')}\n%%EOF\n`);

export const newWebm = (): Buffer =>
  Buffer.concat([
    Buffer.from('1a45dfa39f4286810142f7810142f2810442f381084282847765626d42878104', 'hex'),
    randomBytes(50),
  ]);

/** A part of a form. */
export interface Part {
  name: string;
  content: Buffer | string;
  type?: string;
  fileName?: string;
}

export const BOUNDARY = '----boundary';
export const FORM = `multipart/form-data; boundary=${BOUNDARY}`;

/** A form with these parts, as browsers write them (RFC 7578). */
export function formOf(...parts: Part[]): Buffer {
  const written = parts.map(({ name, content, type, fileName }) => {
    const file =
      fileName === undefined ? '' : `; filename="${fileName.replaceAll('"', '%22').replaceAll('\r\n', '%0D%0A')}"`;
    const head = [
      `--${BOUNDARY}`,
      `Content-Disposition: form-data; name="${name}"${file}`,
      ...(type ? [`Content-Type: ${type}`] : []),
    ];
    return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), Buffer.from(content), Buffer.from('\r\n')]);
  });
  return Buffer.concat([...written, Buffer.from(`--${BOUNDARY}--\r\n`)]);
}

/** A form of one file. */
export const formWith = (content: Buffer, type: string, fileName = 'lamp.png'): Buffer =>
  formOf({ name: 'file', content, type, fileName });

/** Every file below the folder of media, `.incoming` included, with its size. */
export async function filesIn({ config: { mediaDir } }: Pick<TestApp, 'config'>): Promise<Record<string, number>> {
  const names = await readdir(mediaDir, { recursive: true });
  const all = await Promise.all(
    names.map(async (name) => {
      const file = await stat(join(mediaDir, name)).catch(() => undefined); // gone meanwhile
      return file?.isFile() ? [[name, file.size] as const] : [];
    }),
  );
  return Object.fromEntries(all.flat().sort());
}
