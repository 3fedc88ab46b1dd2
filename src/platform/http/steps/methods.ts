import { methodNotAllowed, versionUnknown } from '../../errors/platform.errors.js';
import { routesOf } from '../routing/route.table.js';
import { isServed, VERSIONS, versionOf } from '../routing/versions.js';
import type { Step } from './step.js';

/**
 * Where a method leads nowhere: OPTIONS is answered with what the address can do, and another method with 405 and the same, where
 * there is something else at the address (RFC 9110 §9.3.7, §15.5.6).
 */
export const methods: Step = (fastify) => {
  const routes = routesOf(fastify);
  fastify.addHook('onRequest', (request, reply, done) => {
    if (!request.is404 && request.routeOptions.url !== '*') return done();
    const allowed = routes.methodsAt(request.url);
    const version = versionOf(request.url);
    if (version !== undefined && !isServed(version)) return done(versionUnknown(version, VERSIONS));
    if (allowed.length === 0) return done();
    void reply.header('Allow', allowed.join(', '));
    if (request.method === 'OPTIONS') return void reply.status(204).send();
    done(methodNotAllowed(request.method, allowed));
  });
};
