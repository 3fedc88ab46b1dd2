import type { FastifyReply } from 'fastify';

/** Adds a request header to those that caches must look at before they give this answer to somebody else (RFC 9110 §12.5.5). */
export function vary(reply: FastifyReply, field: string): void {
  const known = reply.getHeader('vary');
  if (known === undefined) void reply.header('vary', field);
  else if (known !== '*' && !String(known).toLowerCase().split(/, */).includes(field.toLowerCase())) {
    void reply.header('vary', `${String(known)}, ${field}`);
  }
}
