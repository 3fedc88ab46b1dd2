import { BadRequestException, PayloadTooLargeException } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { type Reader, READERS } from '../format/readers.js';
import { applyBodyLimits } from '../input/body.limit.js';
import type { Step } from './step.js';

/** Reads bodies by their `Content-Type`; others are refused with 415. */
export const bodyParsing: Step = (fastify, { bodyLimit }, app) => {
  applyBodyLimits(fastify);
  fastify.removeContentTypeParser('text/plain');
  for (const reader of READERS) {
    for (const type of reader.types) {
      (app as NestFastifyApplication).useBodyParser(type, { bodyLimit }, (request: FastifyRequest, body, done) => {
        try {
          done(null, read(reader, type, body, request.headers['content-type']));
        } catch (error) {
          done(error as Error);
        }
      });
    }
  }
};

function read({ most = Infinity, read: parse }: Reader, type: string, body: Buffer, contentType?: string): unknown {
  if (body.length > most) throw new PayloadTooLargeException(`A body of the type ${type} has ${most} bytes at most`);
  // An empty form is a form without fields; of the others none is a document.
  if (body.length === 0 && !type.endsWith('urlencoded')) throw new BadRequestException('The body is empty');
  return parse(body, contentType);
}
