import { Shutdown } from '../shutdown.js';
import type { Step } from './step.js';

/** A kept-alive connection would hold up the ending; its next request goes to another process. */
export const draining: Step = (fastify, _config, app) => {
  const shutdown = app.get(Shutdown);
  fastify.addHook('onSend', (_request, reply, _payload, done) => {
    if (shutdown.isDraining) void reply.header('Connection', 'close');
    done();
  });
};
