import { type ArgumentsHost, Catch, type ExceptionFilter, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isConnectionLoss, isOverload } from '../../db/postgres.faults.js';
import { DomainError } from '../../errors/domain.error.js';
import { databaseBusy, databaseUnavailable } from '../../errors/platform.errors.js';
import { Log } from '../../logging/log.js';
import { toProblem } from './problem.js';

/** The one place where an error becomes an answer. Faults of ours are logged here, once. */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const error = ofDatabase(thrown) ?? thrown;
    const problem = toProblem(error);
    const notes = { err: thrown, code: problem.code, requestId: request.id };
    if (problem.status === 500) this.log.error(`${request.method} ${request.url} failed`, notes);
    else if (problem.status > 500) this.log.warn(`${request.method} ${request.url} had to wait`, notes);
    if (reply.sent) return;
    // Whatever the handler said of the answer that it meant to give.
    void reply.removeHeader('ETag').header('Cache-Control', 'no-store');
    if (problem.status === 401) void reply.header('WWW-Authenticate', 'Bearer realm="stoa"');
    const retryAfter = error instanceof DomainError ? error.details.retryAfterSeconds : undefined;
    if (typeof retryAfter === 'number') void reply.header('Retry-After', String(retryAfter));
    void reply
      .status(problem.status)
      .type('application/problem+json')
      .send({ ...problem, instance: request.url.split('?')[0], traceId: request.id });
  }
}

/** What the driver throws when nothing is wrong with the request, and it may well succeed later. */
function ofDatabase(thrown: unknown): DomainError | undefined {
  if (isConnectionLoss(thrown)) return databaseUnavailable();
  return isOverload(thrown) ? databaseBusy() : undefined;
}
