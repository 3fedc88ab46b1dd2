import type { IncomingMessage } from 'node:http';
import type { Http2ServerRequest, ServerHttp2Stream } from 'node:http2';
import { UnsupportedMediaTypeException } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Step } from '../steps/step.js';
import { mediaTypeOf, MULTIPART, uploadTypesOf } from './takes-upload.js';
import { beginUpload } from './unhurried.js';

/** Of RFC 9113 §7. */
const NO_ERROR = 0;

/** Hands files through unread, for the routes that take them and for no other: elsewhere their types are a 415 as ever. */
export const uploads: Step = (fastify, { requestTimeoutMs }) => {
  fastify.addHook('onRoute', (route) => {
    const types = uploadTypesOf(route.config);
    if (!types) return;
    for (const type of [MULTIPART, ...types]) handThrough(fastify, type);
    route.onRequest = [route.onRequest ?? [], begin].flat();
    route.onResponse = [route.onResponse ?? [], endOf(requestTimeoutMs)].flat();
  });
};

function handThrough(fastify: FastifyInstance, type: string): void {
  if (fastify.hasContentTypeParser(type)) return;
  fastify.addContentTypeParser(type, (request, _payload, done) => {
    const isTaken = request.is404 || uploadTypesOf(request.routeOptions.config) !== undefined;
    done(isTaken ? null : new UnsupportedMediaTypeException(`Unsupported Media Type: ${mediaTypeOf(type)}`));
  });
}

/** Files are compressed as they are, and one that is not would have to be bounded twice. */
function begin(request: FastifyRequest, reply: FastifyReply, done: (error?: Error) => void): void {
  const encoding = request.headers['content-encoding'];
  if (isHttp2(request.raw)) stopSender(request.raw.stream);
  else beginUpload(request.raw);
  if (encoding === undefined || encoding === 'identity') return done();
  void reply.header('Accept-Encoding', 'identity');
  done(new UnsupportedMediaTypeException('Files are sent without a Content-Encoding'));
}

/** Whoever was answered before the file was all there is told that nobody needs the rest (RFC 9113 §8.1). */
function stopSender(stream: ServerHttp2Stream): void {
  // Not when the answer is over: that is when the request is, too.
  stream.once('finish', () => {
    if (!stream.destroyed && !stream.state.remoteClose) stream.close(NO_ERROR);
  });
}

/**
 * HTTP/1.1 has no word for it, and who is still sending hears the answer only if nobody hangs up: the rest is read and forgotten
 * for a while (RFC 9112 §9.6).
 */
const endOf =
  (lingerMs: number) =>
  ({ raw }: FastifyRequest, _reply: FastifyReply, done: () => void): void => {
    done();
    if (isHttp2(raw) || raw.complete || raw.socket.destroyed) return;
    const end = setTimeout(() => raw.socket.destroy(), lingerMs).unref();
    for (const event of ['end', 'close']) raw.once(event, () => clearTimeout(end));
    raw.resume();
  };

const isHttp2 = (raw: IncomingMessage | Http2ServerRequest): raw is Http2ServerRequest => raw.httpVersionMajor === 2;
