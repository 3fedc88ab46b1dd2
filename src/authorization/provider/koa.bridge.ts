import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyRequest } from 'fastify';

/** What a handler of Node answered. */
export interface Answer {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

/** A request and the answer to it as handlers of Node take them. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  answer: () => Answer;
}

type Asked = FastifyRequest & { rawBody?: Buffer };

/** What `oidc-provider` must not see: who asks is not its business, and what may read the answer is decided for all routes in one place. */
const KEPT_BACK = /^(:|x-forwarded-|forwarded$|origin$|transfer-encoding$|content-encoding$|content-length$)/;

/**
 * The request as Node's own handlers take it, without its connection: they run in the middle of our pipeline, which has read the
 * body already, and which sends what they answer. Its host is the public one, whatever a proxy or a client says.
 */
export function exchangeOf(asked: Asked, publicUrl: URL): Exchange {
  const isSecure = publicUrl.protocol === 'https:';
  // All that a connection is asked for here: whether it is encrypted. It must not be read from, nor written to.
  const connection = { encrypted: isSecure, readable: false, destroyed: true, remoteAddress: asked.ip };
  const request = new IncomingMessage(connection as unknown as Socket);
  const body = asked.rawBody ?? Buffer.alloc(0);
  Object.assign(request, { method: asked.method, url: asked.url });
  const kept = Object.entries(asked.headers).filter(([name]) => !KEPT_BACK.test(name));
  request.headers = { ...Object.fromEntries(kept), host: publicUrl.host };
  if (body.length > 0) request.headers['content-length'] = String(body.length);
  request.push(body.length > 0 ? body : null);
  if (body.length > 0) request.push(null);
  request.complete = true;
  return { request, ...collect(request) };
}

/** An answer that goes nowhere: its bytes are kept. */
function collect(request: IncomingMessage): Omit<Exchange, 'request'> {
  const response = new ServerResponse(request);
  const chunks: Buffer[] = [];
  const keep = (chunk: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk as string));
  };
  response.write = ((chunk: unknown) => {
    keep(chunk);
    return true;
  }) as ServerResponse['write'];
  response.end = ((chunk: unknown) => {
    keep(chunk);
    return response;
  }) as ServerResponse['end'];
  const answer = () => ({
    status: response.statusCode,
    headers: response.getHeaders(),
    body: Buffer.concat(chunks),
  });
  return { response, answer };
}
