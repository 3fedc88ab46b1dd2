import { type ArgumentsHost, BadRequestException, Catch, type ExceptionFilter, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isConnectionLoss, isOverload } from '../../db/postgres.faults.js';
import type { Actor } from '../../auth/actor.js';
import { Grants } from '../../auth/grants.js';
import { isConcealing } from '../../errors/concealed.js';
import { DomainError } from '../../errors/domain.error.js';
import { databaseBusy, databaseUnavailable } from '../../errors/platform.errors.js';
import { Log } from '../../logging/log.js';
import { Metrics } from '../../metrics/metrics.js';
import { networkOf } from '../limit/network.js';
import { challengeOf, type Problem, toProblem } from './problem.js';

/** The one place where an error becomes an answer. Faults of ours are logged here, once. */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly log: Log,
    private readonly metrics: Metrics,
    private readonly grants: Grants,
  ) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Asked>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const error = request.raw.readableAborted ? brokenOff() : (ofDatabase(thrown) ?? thrown);
    const problem = toProblem(error);
    const notes = { err: thrown, code: problem.code, requestId: request.id };
    this.count(request, problem);
    if (problem.status === 403 || isConcealing(error)) this.tellOfRefusal(request, problem);
    if (problem.status === 500) this.log.error(`${nameOf(request)} failed`, notes);
    else if (problem.status > 500) this.log.warn(`${nameOf(request)} had to wait`, notes);
    if (reply.sent) return;
    // Whatever the handler said of the answer that it meant to give.
    void reply.removeHeader('ETag').removeHeader('Content-Disposition').header('Cache-Control', 'no-store');
    if (problem.status !== 416) void reply.removeHeader('Accept-Ranges').removeHeader('Content-Range');
    // The neighbours of a list; what a deprecated address leads to is true of its refusals too.
    if (!reply.hasHeader('Deprecation')) void reply.removeHeader('Link');
    if (problem.status === 401 || problem.code === 'scope_missing') {
      void reply.header('WWW-Authenticate', challengeOf(problem));
    }
    const retryAfter = error instanceof DomainError ? error.details.retryAfterSeconds : undefined;
    if (typeof retryAfter === 'number') void reply.header('Retry-After', String(retryAfter));
    this.send(reply.status(problem.status), { ...problem, instance: request.url.split('?')[0]!, traceId: request.id });
  }

  /** Pages tell it on a page. */
  protected send(reply: FastifyReply, problem: Problem): void {
    void reply.type('application/problem+json').send(problem);
  }

  /** Counted and logged by codes alone: who probes for weaknesses is seen, and what was sent stays the sender's (M7.4). */
  private count(request: FastifyRequest, { code, errors = [] }: Problem): void {
    this.metrics.problems.inc({ code });
    for (const fault of errors) this.metrics.inputFaults.inc({ code: fault.code });
    request.refusal = { code, faults: [...new Set(errors.map((fault) => fault.code))] };
  }

  /** Of somebody known, for the audit log; by now the transaction of the request is over. */
  private tellOfRefusal(request: Asked, { code, permission }: Problem): void {
    const { user: actor, ip, socket, id: traceId } = request;
    if (!actor) return;
    this.grants.onRefused({
      ...{ actor, code, permission: typeof permission === 'string' ? permission : null, traceId },
      ...{ route: nameOf(request), address: networkOf(ip, socket.remoteAddress) },
    });
  }
}

/** Whoever the guard let in has a user. */
type Asked = FastifyRequest & { user?: Actor };

/** The route and not the address, which may hold what somebody looked for. */
const nameOf = ({ method, routeOptions }: FastifyRequest) => `${method} ${routeOptions.url ?? 'of no route'}`;

/** The client went away in the middle of its body. Whoever waits for the answer hears that it was not read. */
const brokenOff = () => new BadRequestException('The body was broken off');

/** What the driver throws when nothing is wrong with the request, and it may well succeed later. */
function ofDatabase(thrown: unknown): DomainError | undefined {
  if (isConnectionLoss(thrown)) return databaseUnavailable();
  return isOverload(thrown) ? databaseBusy() : undefined;
}
