import type { FastifyReply, FastifyRequest } from 'fastify';
import { notAcceptable } from '../../errors/platform.errors.js';
import { type Format, isSafe, type Written } from '../format/format.js';
import { FORMATS } from '../format/formats.js';
import { type Choice, Negotiation, prefersJson } from '../format/negotiation.js';
import { plain } from '../format/plain.js';
import { writeProblemXml } from '../format/xml/problem.writer.js';
import { vary } from '../vary.js';
import type { Step } from './step.js';

const PROBLEM = 'application/problem+json';

/**
 * Writes every document in the format that its client prefers: a document is what a handler returns as an object. Streams, texts
 * and bytes go out as the handler made them, so that a picture or a page is nobody's business here.
 */
export const formatting: Step = (fastify) => {
  const writer = new AnswerWriter(FORMATS);
  // What changes something is refused before it does.
  fastify.addHook('onRequest', (request, _reply, done) => {
    const { accept = '*/*' } = request.headers;
    done(isSafe(request.method) || prefersJson(accept) ? undefined : writer.refusalOf(request, accept));
  });
  fastify.addHook('preSerialization', (request, reply, document, done) => {
    vary(reply, 'Accept');
    const { accept = '*/*' } = request.headers;
    if (prefersJson(accept)) return done(null, document);
    try {
      writer.write(request, reply, document, accept);
      done(null, document);
    } catch (error) {
      done(error as Error);
    }
  });
};

class AnswerWriter {
  private readonly negotiation: Negotiation;

  constructor(private readonly formats: readonly Format[]) {
    this.negotiation = new Negotiation(formats);
  }

  refusalOf(request: FastifyRequest, accept: string): Error | undefined {
    return this.choicesFor(request, accept).length > 0 ? undefined : this.refusal(request);
  }

  /** @throws `not_acceptable` where nothing was changed; what has been done is told in JSON */
  write(request: FastifyRequest, reply: FastifyReply, document: unknown, accept: string): void {
    const choices = this.choicesFor(request, accept);
    if (isProblem(reply)) {
      if (choices[0]?.format.name === 'XML') send(reply, problem(document));
      return;
    }
    const answer = { ...routeOf(request), status: reply.statusCode };
    for (const { format, type } of choices) {
      if (!format.write) return;
      const written = format.write(plain(document), answer, type);
      if (written) return send(reply, written);
    }
    if (isSafe(request.method)) throw this.refusal(request);
  }

  private choicesFor(request: FastifyRequest, accept: string): readonly Choice[] {
    const route = routeOf(request);
    return this.negotiation.choicesFor(accept).filter(({ format }) => format.suits(route));
  }

  private refusal(request: FastifyRequest): Error {
    const route = routeOf(request);
    return notAcceptable(this.formats.filter((format) => format.suits(route)).map(({ types: [type] }) => type));
  }
}

function send(reply: FastifyReply, { type, payload }: Written): void {
  // Fastify takes bytes from a serializer too, though its types say text.
  void reply.type(type).serializer(() => payload as string);
}

const isProblem = (reply: FastifyReply) => String(reply.getHeader('content-type')).startsWith(PROBLEM);

const problem = (document: unknown): Written => ({
  type: 'application/problem+xml; charset=utf-8',
  payload: writeProblemXml(plain(document)),
});

const routeOf = ({ method, routeOptions }: FastifyRequest) => ({ method, route: routeOptions.url ?? '' });
