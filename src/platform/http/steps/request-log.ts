import { Log } from '../../logging/log.js';
import type { Step } from './step.js';

/** One line for each request, when it is answered. The route and not the address, which may hold a secret. */
export const requestLog: Step = (fastify, _config, app) => {
  const log = app.get(Log);
  fastify.addHook('onResponse', (request, reply, done) => {
    log.info('request', {
      requestId: request.id,
      method: request.method,
      route: request.routeOptions.url,
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime * 10) / 10,
    });
    done();
  });
};
