import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import { openDocuments } from '../../../openapi/documents.js';
import { deriveProto } from './proto.derivation.js';
import type { Numbers, Proto } from './proto.shape.js';
import { writeProto } from './proto.text.js';

/** The numbers that were published: a member has the same one in every version. Grows by a test that holds it to the code. */
export const readNumbers = (): Numbers =>
  JSON.parse(readFileSync(join(process.cwd(), 'config', 'proto.lock.json'), 'utf8')) as Numbers;

/** Made when it is first asked for: it costs the start nothing. */
export function protoOf(): () => Proto {
  let proto: Proto | undefined;
  return () => (proto ??= deriveProto([builtDocument()], readNumbers()));
}

const builtDocument = (): OpenAPIObject =>
  JSON.parse(openDocuments()('whole', 'json').content.toString()) as OpenAPIObject;

/** Serves the schema at `/schemas/stoa.proto`. */
export function publishProto(fastify: FastifyInstance, proto: () => Proto): void {
  fastify.get('/schemas/stoa.proto', (_request, reply) =>
    reply.type('text/plain; charset=utf-8').header('Cache-Control', 'public, max-age=3600').send(writeProto(proto())),
  );
}
