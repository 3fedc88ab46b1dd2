import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { STATUS_CODES } from 'node:http';
import { HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { toProblem } from './problem/problem.js';
import { isUnhurried } from './upload/unhurried.js';

const TYPE = 'application/problem+json; charset=utf-8';

/** Refused before there is a route: an address that cannot be decoded, or with too long a part. */
export function refuseAddress(
  error: Error & { statusCode?: number },
  { id, url }: FastifyRequest,
  reply: FastifyReply,
): void {
  const problem = toProblem(new HttpException(error.message, error.statusCode ?? 400));
  void reply.status(problem.status).header('X-Request-Id', id).type(TYPE);
  void reply.send(JSON.stringify({ ...problem, instance: url.split('?')[0], traceId: id }));
}

/**
 * Refused before there is a request: headers too large, or come too slowly, or what is no HTTP. Nothing can be trusted of what
 * comes after it on the connection, so that ends with the answer (RFC 9112 §9.6).
 */
export function refuseConnection(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT' && isUnhurried(socket)) return;
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const id = randomUUID();
  const [status, detail] = reasonOf(error.code);
  const body = JSON.stringify({ ...toProblem(new HttpException(detail, status)), traceId: id });
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
