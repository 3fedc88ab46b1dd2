import plugin from '@fastify/cors';
import type { FastifyRequest } from 'fastify';
import { routesOf } from '../routing/route.table.js';
import { VERSIONS } from '../routing/versions.js';
import type { Step } from './step.js';

/**
 * Which origins may read the answer to a request; `*` is any. A preflight has the address of the request that it asks for, and of its
 * headers no more than their names.
 */
export type OriginsOf = (request: FastifyRequest, isPreflight: boolean) => Promise<readonly string[]>;

/** Answer headers that scripts of other origins may read. */
const EXPOSED = [
  ...['ETag', 'Link', 'Location', 'Retry-After', 'RateLimit', 'RateLimit-Policy', 'Deprecation', 'Sunset'],
  ...['Idempotent-Replayed', 'WWW-Authenticate', 'X-Request-Id'],
];
const PREFLIGHT_SECONDS = 600;

/**
 * Cross-origin reads (Fetch §3.2) for an allow-list of origins. Origins that it names may send their cookies; one that may read
 * because any may is a stranger, and sends none.
 */
export const cors =
  (originsOf: OriginsOf): Step =>
  async (fastify) => {
    const routes = routesOf(fastify);
    await fastify.register(plugin, {
      delegator: (request, done) => {
        const { origin: asking } = request.headers;
        if (asking === undefined) return done(null, { origin: false });
        // Any other OPTIONS asks what the address can do, and is answered further on.
        const isPreflight = request.method === 'OPTIONS' && 'access-control-request-method' in request.headers;
        originsOf(request, isPreflight).then(
          (origin) =>
            done(null, {
              origin: origin.length > 0 ? [...origin] : false,
              credentials: origin.includes(asking),
              // A preflight has the name of `API-Version` at most, and not its value.
              methods: routes.methodsOfAny(request.url, VERSIONS),
              exposedHeaders: EXPOSED,
              maxAge: PREFLIGHT_SECONDS,
              preflight: isPreflight,
            }),
          (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
        );
      },
    });
  };
