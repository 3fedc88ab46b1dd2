import type { FastifyReply } from 'fastify';
import type { Step } from '../steps/step.js';
import { PRIVATE } from './cache-for.js';

/**
 * Says of every answer that has not been declared by `CacheFor` who may keep it: of a GET the caller, of anything else nobody.
 * @param chosenBy request headers by which what is answered is chosen, whatever the route: every answer depends on them
 */
export const caching =
  (chosenBy: readonly string[]): Step =>
  (fastify) => {
    const varies = new VaryTexts(chosenBy);
    fastify.addHook('onSend', (request, reply, payload, done) => {
      const isRead = request.method === 'GET' || request.method === 'HEAD';
      if (!isRead || reply.statusCode >= 400) void reply.header('Cache-Control', 'no-store');
      else declare(reply, varies);
      done(null, payload);
    });
  };

function declare(reply: FastifyReply, varies: VaryTexts): void {
  if (reply.hasHeader('cache-control')) {
    void reply.header('Vary', varies.of(String(reply.getHeader('vary') ?? '')));
  } else {
    void reply.headers({ 'Cache-Control': PRIVATE.cacheControl, Vary: varies.of(PRIVATE.vary) });
  }
}

/** What routes declare, each with what all depend on. Made once: there are a handful. */
class VaryTexts {
  private readonly texts = new Map<string, string>();

  constructor(private readonly chosenBy: readonly string[]) {}

  of(declared: string): string {
    let text = this.texts.get(declared);
    if (text === undefined) {
      text = [...(declared === '' ? [] : [declared]), ...this.chosenBy].join(', ');
      this.texts.set(declared, text);
    }
    return text;
  }
}
