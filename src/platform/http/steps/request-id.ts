import type { Step } from './step.js';

/** Every answer tells the id of its request, which is also the `traceId` of a problem and stands in the log. */
export const requestId: Step = (fastify) => {
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('X-Request-Id', request.id);
    done();
  });
};
