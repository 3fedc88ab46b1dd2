import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isConnectionLoss } from '../db/postgres.faults.js';
import { DomainError } from '../errors/domain.error.js';
import { databaseUnavailable } from '../errors/platform.errors.js';
import { Log } from '../logging/log.js';
import { toProblem } from './problem.js';

/** The one place where an error becomes an answer. Faults of ours are logged here, once. */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const error = isConnectionLoss(thrown) ? databaseUnavailable() : thrown;
    const problem = toProblem(error);
    if (problem.status >= 500) {
      this.log.error(`${request.method} ${request.url} failed`, { err: thrown, requestId: request.id });
    }
    if (reply.sent) return;
    if (problem.status === 401) void reply.header('WWW-Authenticate', 'Bearer realm="stoa"');
    const retryAfter = error instanceof DomainError ? error.details.retryAfterSeconds : undefined;
    if (typeof retryAfter === 'number') void reply.header('Retry-After', String(retryAfter));
    if (error instanceof HttpException && problem.status === 405) void reply.header('Allow', 'GET, HEAD, OPTIONS');
    void reply
      .status(problem.status)
      .type('application/problem+json')
      .send(JSON.stringify({ ...problem, instance: request.url.split('?')[0], traceId: request.id }));
  }
}
