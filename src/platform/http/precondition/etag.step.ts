import type { FastifyReply } from 'fastify';
import type { Step } from '../steps/step.js';
import { etagOf, knownTag } from './etag.js';

declare module 'fastify' {
  interface FastifyReply {
    /** Of the resource in the answer; undefined for an answer that is none. */
    resourceVersion: number | undefined;
  }
}

/**
 * Gives every answer to a GET and every resource that a write answers with its `ETag`, and answers 304 to a client that has it
 * already (RFC 9110 §13.1.2, §15.4.5). Must come before compression, whose tags are those of the plain bytes with its name behind.
 */
export const etag: Step = (fastify) => {
  fastify.decorateReply('resourceVersion', undefined);
  fastify.addHook('preSerialization', (_request, reply, payload: unknown, done) => {
    rememberVersion(reply, payload);
    done(null, payload);
  });
  fastify.addHook('onSend', (request, reply, payload, done) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const tag = tagFor(reply, payload, isRead);
    const ifNoneMatch = request.headers['if-none-match'];
    if (tag === undefined || !isRead || ifNoneMatch === undefined) return done(null, payload);
    const known = knownTag(ifNoneMatch, tag);
    if (known === undefined) return done(null, payload);
    answerNotModified(reply, known);
    done(null, null);
  });
};

/** Notes the version of the resource that is answered, before it is cut or translated; the first word counts. */
export function rememberVersion(reply: FastifyReply, resource: unknown): void {
  const version = (resource as { version?: unknown } | null)?.version;
  if (Number.isInteger(version)) reply.resourceVersion ??= version as number;
}

function tagFor(reply: FastifyReply, payload: unknown, isRead: boolean): string | undefined {
  const status = reply.statusCode;
  if (status !== 200 && (isRead || status !== 201)) return undefined;
  if (!isContent(payload)) return undefined;
  const given = reply.getHeader('etag');
  if (given !== undefined) return String(given);
  if (!isRead && reply.resourceVersion === undefined) return undefined;
  // What nobody may keep needs no name.
  if (isRead && reply.getHeader('cache-control') === 'no-store') return undefined;
  const tag = etagOf(payload, reply.resourceVersion);
  void reply.header('ETag', tag);
  return tag;
}

/** The headers of the 200 stay, but for those that describe a body (RFC 9110 §15.4.5). */
function answerNotModified(reply: FastifyReply, tag: string): void {
  void reply.code(304).header('ETag', tag).removeHeader('content-type').removeHeader('content-length');
}

const isContent = (payload: unknown): payload is string | Uint8Array =>
  (typeof payload === 'string' || payload instanceof Uint8Array) && payload.length > 0;
