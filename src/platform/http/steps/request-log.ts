import { Log } from '../../logging/log.js';
import type { Step } from './step.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Why it was refused: the code of the problem, and those of the faults that it names. */
    refusal?: { code: string; faults: string[] };
  }
}

/**
 * One line for each request, when it is answered. The route and not the address, which may hold a secret. Probes come every
 * few seconds, and are worth a line only to who looks for them, or when they fail.
 */
export const requestLog: Step = (fastify, _config, app) => {
  const log = app.get(Log);
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url;
    const isQuiet = route?.startsWith('/health/') && reply.statusCode < 400;
    log[isQuiet ? 'debug' : 'info']('request', {
      requestId: request.id,
      method: request.method,
      route,
      status: reply.statusCode,
      ...request.refusal,
      milliseconds: Math.round(reply.elapsedTime * 10) / 10,
    });
    done();
  });
};
