import type { Http2ServerRequest, ServerHttp2Stream } from 'node:http2';
import { constants } from 'node:http2';
import { HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { slownessOfHttp1 } from '../protocol.js';
import type { Step } from './step.js';

/**
 * Node bounds the time of requests for HTTP/1 alone. On HTTP/2 each stream gets as long for its request, and then the same answer; the
 * others of its connection go on. HTTP/1 pays nothing.
 */
export const slowBodies: Step = (fastify, config) => {
  if (config.httpProtocol !== 'h2' && config.httpProtocol !== 'h2c') return;
  // A server of both takes these as properties only.
  Object.assign(fastify.server, slownessOfHttp1(config));
  fastify.addHook('onRequest', (request, reply, done) => {
    if (request.raw.httpVersionMajor === 2) bound(request, reply, config.requestTimeoutMs);
    done();
  });
};

function bound(request: FastifyRequest, reply: FastifyReply, timeoutMs: number): void {
  const raw = request.raw as unknown as Http2ServerRequest;
  const { stream } = raw;
  if (stream.endAfterHeaders) return;
  const timer = setTimeout(() => refuse(stream, reply), timeoutMs);
  const stop = () => clearTimeout(timer);
  raw.once('end', stop);
  stream.once('close', stop);
}

/** An answer that is under way already ends before its stream does: the body that nobody waited for is given up after it (RFC 9113 §8.1). */
function refuse(stream: ServerHttp2Stream, reply: FastifyReply): void {
  const giveUp = () => stream.close(constants.NGHTTP2_NO_ERROR);
  if (stream.writableFinished) return giveUp();
  stream.once('finish', giveUp);
  if (!reply.sent) void reply.send(new HttpException('The request took too long to arrive', 408));
}
