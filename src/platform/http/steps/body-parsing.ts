import { BadRequestException, PayloadTooLargeException } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { applyBodyLimits } from '../input/body.limit.js';
import { decode } from '../input/charset.js';
import { readForm } from '../format/form.reader.js';
import { readJson } from '../format/json/json.reader.js';
import { readMessagePack } from '../format/messagepack.reader.js';
import { readXml } from '../format/xml/xml.reader.js';
import { readYaml } from '../format/yaml.js';
import { untyped } from '../input/untyped.js';
import type { Step } from './step.js';

/** How bodies of one kind are read. */
interface Reader {
  types: string[];
  /** In bytes, beside `BODY_LIMIT` and the limit of the route: what costs much more than JSON to read has to be smaller. */
  most?: number;
  read: (body: Buffer, contentType: string | undefined) => unknown;
}

const fromText =
  (read: (text: string) => unknown) =>
  (body: Buffer, contentType: string | undefined): unknown =>
    read(decode(body, contentType));

const READERS: Reader[] = [
  { types: ['application/json'], read: fromText(readJson) },
  { types: ['application/msgpack', 'application/vnd.msgpack', 'application/x-msgpack'], read: readMessagePack },
  {
    types: ['application/xml', 'text/xml'],
    most: 131_072,
    read: (body, contentType = '') =>
      untyped(readXml(decode(body, contentType.includes('charset') ? contentType : declaredIn(body)))),
  },
  {
    types: ['application/yaml', 'application/x-yaml', 'text/yaml', 'text/x-yaml'],
    most: 65_536,
    read: fromText(readYaml),
  },
  {
    types: ['application/x-www-form-urlencoded'],
    most: 131_072,
    read: (...body) => untyped(fromText(readForm)(...body)),
  },
];

/** Reads bodies by their `Content-Type`, and of each kind only what JSON could say as well. */
export const bodyParsing: Step = (fastify, { bodyLimit }, app) => {
  applyBodyLimits(fastify);
  fastify.removeContentTypeParser('text/plain');
  for (const { types, most = Infinity, read } of READERS) {
    for (const type of types) {
      (app as NestFastifyApplication).useBodyParser(type, { bodyLimit }, (request: FastifyRequest, body, done) => {
        try {
          if (body.length > most) {
            throw new PayloadTooLargeException(`A body of the type ${type} has ${most} bytes at most`);
          }
          if (body.length === 0 && !type.endsWith('urlencoded')) throw new BadRequestException('The body is empty');
          done(null, read(body, request.headers['content-type']));
        } catch (error) {
          done(error as Error);
        }
      });
    }
  }
};

/** XML may name its charset itself, where the header does not. */
function declaredIn(body: Buffer): string {
  const [, charset = 'utf-8'] = /^<\?xml[^>]*\sencoding=["']([\w.-]+)["']/.exec(body.toString('latin1', 0, 200)) ?? [];
  return `text/xml; charset=${charset}`;
}
