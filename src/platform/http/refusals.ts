import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { STATUS_CODES } from 'node:http';
import { HttpException } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Log } from '../logging/log.js';
import { Metrics } from '../metrics/metrics.js';
import { type Problem, toProblem } from './problem/problem.js';
import type { Step } from './steps/step.js';
import { isUnhurried } from './upload/unhurried.js';

const TYPE = 'application/problem+json; charset=utf-8';

type Tell = (problem: Problem, requestId: string) => void;

const told = new WeakMap<object, Tell>();

/** Counts and logs what is refused here by its code, as `ProblemFilter` and the log of requests do with what comes further. */
export const refusals: Step = (fastify, _config, app) => {
  const [log, metrics] = [app.get(Log), app.get(Metrics)];
  told.set(fastify.server, ({ code, status }, requestId) => {
    metrics.problems.inc({ code });
    log.info('refused before routing', { requestId, status, code });
  });
};

/** Refused before there is a route: an address that cannot be decoded, or with too long a part. */
export function refuseAddress(
  error: Error & { statusCode?: number },
  { id, url, server }: FastifyRequest,
  reply: FastifyReply,
): void {
  const problem = toProblem(new HttpException(error.message, error.statusCode ?? 400));
  told.get(server.server)?.(problem, id);
  // The steps that say so of other answers come after the router.
  const headers = { 'X-Request-Id': id, 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };
  void reply.status(problem.status).headers(headers).type(TYPE);
  void reply.send(JSON.stringify({ ...problem, instance: url.split('?')[0], traceId: id }));
}

/**
 * Refused before there is a request: headers too large, or come too slowly, or what is no HTTP. Nothing can be trusted of what
 * comes after it on the connection, so that ends with the answer (RFC 9112 §9.6). Fastify binds it to itself.
 */
export function refuseConnection(this: FastifyInstance, error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT' && isUnhurried(socket)) return;
  // A client that went away in the middle of a body: whoever read it has told of that.
  if (error.code === 'HPE_INVALID_EOF_STATE') return void socket.destroy();
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const id = randomUUID();
  const [status, detail] = reasonOf(error.code);
  const problem = toProblem(new HttpException(detail, status));
  told.get(this.server)?.(problem, id);
  const body = JSON.stringify({ ...problem, traceId: id });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    `Content-Type: ${TYPE}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    `X-Request-Id: ${id}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

function reasonOf(code = ''): [status: number, detail: string] {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return [431, 'The headers have more than 16 KB together'];
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return [408, 'The request took too long to arrive'];
    default:
      return [400, 'This is no request of HTTP/1.1'];
  }
}
