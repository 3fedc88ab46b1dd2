import { UnsupportedMediaTypeException } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { fileOfForm } from './multipart.reader.js';
import { mediaTypeOf, MULTIPART, uploadTypesOf } from './takes-upload.js';
import { type Upload, UploadBody, type UploadBounds, uploadTooLarge } from './upload.body.js';

/**
 * Begins to read the file that a request brings, on a route with `@TakesUpload`: as the body, or as the part `file` of a form. No
 * more of it is in memory at a time than its reader is behind.
 * @throws `media_type_unsupported`, `body_too_large` at once where `Content-Length` tells; and from the content, where it is read,
 * `body_too_large`, `request_too_slow`, `request_malformed`, `upload_not_one_file`
 */
export async function openUpload(request: FastifyRequest, bounds: UploadBounds): Promise<Upload> {
  const { 'content-type': contentType = '', 'content-length': length } = request.headers;
  const types = uploadTypesOf(request.routeOptions.config) ?? [];
  const type = mediaTypeOf(contentType);
  if (type !== MULTIPART && !types.includes(type)) throw unsupported(type, types);
  if (Number(length) > bounds.limit) throw uploadTooLarge(bounds.limit);
  const body = new UploadBody(request.raw, bounds);
  const upload = type === MULTIPART ? await fileOfForm(body, contentType) : { type, content: body };
  if (types.includes(upload.type)) return upload;
  upload.content.destroy();
  throw unsupported(upload.type, types);
}

const unsupported = (type: string, types: readonly string[]) =>
  new UnsupportedMediaTypeException(`${type || 'A file of no type'} is not taken, but ${types.join(', ')}`);
