import type { FastifyRequest } from 'fastify';
import { rateLimited } from '../../errors/platform.errors.js';
import { Log } from '../../logging/log.js';
import type { Step } from '../steps/step.js';
import { networkOf } from './network.js';
import { type Policy, RateLimiter } from './rate.limiter.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whether it got so far that it was counted in the class of its route. */
    isCounted?: boolean;
  }
}

const MOST_BLOCKED = 20_000;

/**
 * Requests that are refused before they are counted, for their address, method or body, have a count of their own. Reading a body
 * costs most of what a request costs: whoever has sent too many that came to nothing is not read any more.
 */
export const refusalLimit: Step = (fastify, { rateLimitRefusals: quota }, app) => {
  if (quota === 0) return;
  const [limiter, log] = [app.get(RateLimiter), app.get(Log)];
  const policy: Policy = { name: 'refusals', quota };
  const blocked = new Map<string, number>();

  fastify.addHook('onRequest', (request, _reply, done) => {
    const until = blocked.get(callerOf(request)) ?? 0;
    const seconds = Math.ceil((until - Date.now()) / 1000);
    if (seconds <= 0 || isProbe(request)) return done();
    request.isCounted = true;
    done(rateLimited(policy.name, seconds));
  });

  fastify.addHook('onResponse', async (request, reply) => {
    if (request.isCounted === true || reply.statusCode < 400 || isProbe(request)) return;
    const caller = callerOf(request);
    try {
      const { isAllowed, resetSeconds } = await limiter.take(policy, caller);
      if (isAllowed) return;
      blocked.delete(caller);
      blocked.set(caller, Date.now() + resetSeconds * 1000);
      if (blocked.size > MOST_BLOCKED) blocked.delete(blocked.keys().next().value ?? '');
    } catch (error) {
      log.warn('a refusal was not counted', { err: error });
    }
  });
};

const callerOf = ({ ip, socket }: FastifyRequest) => networkOf(ip, socket.remoteAddress);

const isProbe = ({ url }: FastifyRequest) => url.startsWith('/health/');
