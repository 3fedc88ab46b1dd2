import { Shutdown } from '../shutdown.js';
import type { Step } from './step.js';

/**
 * A kept-alive connection would hold up the ending; its next request goes to another process. HTTP/2 knows no such header: there
 * the closing server says GOAWAY.
 */
export const draining: Step = (fastify, _config, app) => {
  const shutdown = app.get(Shutdown);
  fastify.addHook('onSend', (request, reply, _payload, done) => {
    if (shutdown.isDraining && request.raw.httpVersionMajor === 1) void reply.header('Connection', 'close');
    done();
  });
};
