import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { notAcceptable } from '../../errors/platform.errors.js';
import { type Format, isSafe, type Written } from '../format/format.js';
import { FORMATS } from '../format/formats.js';
import { Negotiation, prefersJson } from '../format/negotiation.js';
import { plain } from '../format/plain.js';
import { protoOf, publishProto } from '../format/protobuf/proto.published.js';
import { protobufFormat } from '../format/protobuf/protobuf.format.js';
import { writeProblemXml } from '../format/xml/problem.writer.js';
import { vary } from '../vary.js';
import type { Step } from './step.js';

const PROBLEM = 'application/problem+json';

/**
 * Writes every document in the format that its client prefers: a document is what a handler returns as an object. Streams, texts
 * and bytes go out as the handler made them, so that a picture or a page is nobody's business here.
 */
export const formatting: Step = (fastify) => {
  const proto = protoOf();
  publishProto(fastify, proto);
  formatAnswers(fastify, [...FORMATS, protobufFormat(proto)]);
};

/** The hooks alone, which `bench/formats.ts` measures. */
export function formatAnswers(fastify: FastifyInstance, formats: readonly Format[]): void {
  const writer = new AnswerWriter(formats);
  // What changes something is refused before it does.
  fastify.addHook('onRequest', (request, _reply, done) => {
    const { accept = '*/*' } = request.headers;
    const isUndecided = isSafe(request.method) || prefersJson(accept) || request.is404;
    done(isUndecided ? undefined : writer.refusalOf(request, accept));
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
}

class AnswerWriter {
  private readonly negotiation: Negotiation;

  constructor(private readonly formats: readonly Format[]) {
    this.negotiation = new Negotiation(formats);
  }

  refusalOf(request: FastifyRequest, accept: string): Error | undefined {
    const route = routeOf(request);
    const isAcceptable = this.negotiation.choicesFor(accept).some(({ format }) => format.suits(route));
    return isAcceptable ? undefined : this.refusal(route);
  }

  /** @throws `not_acceptable` where nothing was changed; of what has been done is told in JSON */
  write(request: FastifyRequest, reply: FastifyReply, document: unknown, accept: string): void {
    const choices = this.negotiation.choicesFor(accept);
    if (isProblem(reply)) {
      if (choices[0]?.format.name === 'XML') send(reply, problem(document));
      return;
    }
    const answer = { ...routeOf(request), status: reply.statusCode };
    const unsuited: Format[] = [];
    for (const { format, type } of choices) {
      if (!format.write) return;
      const written = format.suits(answer) ? format.write(plain(document), answer, type) : undefined;
      if (written) return send(reply, written);
      unsuited.push(format);
    }
    if (isSafe(request.method)) throw this.refusal(answer, unsuited);
  }

  private refusal(route: Parameters<Format['suits']>[0], unsuited: readonly Format[] = []): Error {
    const offered = this.formats.filter((format) => !unsuited.includes(format) && format.suits(route));
    return notAcceptable(offered.map(({ types: [type] }) => type));
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
