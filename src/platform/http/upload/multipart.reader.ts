import { PassThrough, type Readable } from 'node:stream';
import { Busboy, type BusboyInstance } from '@fastify/busboy';
import { BadRequestException } from '@nestjs/common';
import { uploadNotOneFile } from '../../errors/platform.errors.js';
import type { Upload } from './upload.body.js';

const PART = 'file';
const LIMITS = { parts: 1, headerPairs: 20, headerSize: 8_192 };

/**
 * The file that is the one part of a form (RFC 7578). Its content ends well only with the form, when it is sure that nothing else
 * is in it. What the file is called where it comes from is not looked at.
 * @throws `request_malformed`, `upload_not_one_file`: here, or where the content is read
 */
export function fileOfForm(body: Readable, contentType: string): Promise<Upload> {
  return new Promise((resolve, reject) => {
    const form = formOf(contentType);
    const content = new PassThrough().on('error', () => undefined);
    const fail = (error: Error) => {
      reject(error);
      content.destroy(error);
    };
    // Also where the reader gives up.
    content.once('close', () => body.unpipe(form).destroy());
    body.once('error', fail);
    let isThere = false;
    form.on('file', (name: string | undefined, part, _fileName, _encoding, type) => {
      part.on('error', () => fail(malformed()));
      if (name !== PART) return fail(uploadNotOneFile());
      isThere = true;
      part.pipe(content, { end: false });
      resolve({ type, content });
    });
    form.on('partsLimit', () => fail(uploadNotOneFile()));
    form.on('error', () => fail(malformed()));
    form.on('finish', () => (isThere ? content.end() : fail(uploadNotOneFile())));
    body.pipe(form);
  });
}

function formOf(contentType: string): BusboyInstance {
  if (!/;\s*boundary="?[^";\s]/i.test(contentType)) throw malformed();
  try {
    // A field would be kept in memory.
    return new Busboy({ headers: { 'content-type': contentType }, limits: LIMITS, isPartAFile: () => true });
  } catch {
    throw malformed();
  }
}

const malformed = () => new BadRequestException('The body is no whole form, or its Content-Type names no boundary');
