import { UnsupportedMediaTypeException } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { READ_TYPES } from '../format/readers.js';
import type { Step } from '../steps/step.js';
import { JSON_PATCH, MERGE_PATCH } from './patch.types.js';

/** Name of the member of a route's configuration that says whether it takes JSON Patch. */
export const TAKES_JSON_PATCH = 'takesJsonPatch';

/**
 * A PATCH is a merge patch (RFC 7396), by its own media type or whatever bodies are written in, and where declared a JSON Patch
 * (RFC 6902). Any other is refused with 415 and `Accept-Patch` (RFC 5789 §2.2), and so is a patch for any other method.
 */
export const patchTypes: Step = (fastify) => {
  fastify.addHook('onRequest', (request, _reply, done) => {
    const type = request.headers['content-type'];
    if (type === undefined || !type.includes('patch+json') || isTaken(request, type)) return done();
    done(new UnsupportedMediaTypeException(`Unsupported Media Type: ${type}`));
  });
  fastify.addHook('onSend', (request, reply, payload, done) => {
    if (reply.statusCode === 415 && request.method === 'PATCH') {
      void reply.header('Accept-Patch', acceptedBy(request).join(', '));
    }
    done(null, payload);
  });
};

const isTaken = (request: FastifyRequest, type: string) =>
  request.method === 'PATCH' && acceptedBy(request).includes(type.split(';', 1)[0]!.trim().toLowerCase());

function acceptedBy({ routeOptions: { config } }: FastifyRequest): string[] {
  const takesJsonPatch = TAKES_JSON_PATCH in config && config[TAKES_JSON_PATCH] === true;
  return [...READ_TYPES, MERGE_PATCH, ...(takesJsonPatch ? [JSON_PATCH] : [])];
}
