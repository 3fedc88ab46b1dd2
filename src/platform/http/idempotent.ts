import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { Actor } from '../auth/actor.js';
import { DomainError } from '../errors/domain.error.js';
import { idempotencyKeyMissing } from '../errors/platform.errors.js';
import { CART_TOKEN } from '../openapi/headers.js';
import { type Claim, fingerprintOf, Idempotency } from './idempotency.js';
import { type Problem, toProblem } from './problem.js';

/** Remembers what business code answered, refusals included; a fault of ours or of the input leaves the key free. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly idempotency: Idempotency) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    return from(
      this.once(http.getRequest<FastifyRequest & { user?: Actor }>(), http.getResponse<FastifyReply>(), next),
    );
  }

  private async once(
    request: FastifyRequest & { user?: Actor },
    reply: FastifyReply,
    next: CallHandler,
  ): Promise<unknown> {
    const claim = claimOf(request);
    const stored = await this.idempotency.claim(claim);
    if (stored) {
      void reply.header('Idempotent-Replayed', 'true').status(stored.status);
      if (stored.status < 400) return stored.body;
      void reply.type('application/problem+json');
      return { ...(stored.body as Problem), instance: addressOf(request), traceId: request.id };
    }
    try {
      const body: unknown = await lastValueFrom(next.handle());
      await this.idempotency.remember(claim, { status: reply.statusCode, body });
      return body;
    } catch (error) {
      const problem = toProblem(error);
      const isDecided = error instanceof DomainError && problem.status < 500 && problem.code !== 'validation_failed';
      if (isDecided) await this.idempotency.remember(claim, { status: problem.status, body: problem });
      else await this.idempotency.release(claim);
      throw error;
    }
  }
}

function claimOf(request: FastifyRequest & { user?: Actor }): Claim {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,128}$/.test(key)) throw idempotencyKeyMissing();
  const address = addressOf(request);
  return {
    scope: `${callerOf(request)} ${request.method} ${address}`,
    key,
    fingerprint: fingerprintOf(request.method, address, request.body),
  };
}

const addressOf = ({ url }: FastifyRequest) => url.split('?')[0] ?? '';

/** Guests are known by the token that they send; of it only the hash is kept. Without it the answer of one would be told to another. */
const callerOf = ({ user, headers }: FastifyRequest & { user?: Actor }) =>
  user?.id ?? `guest ${fingerprintOf('', '', headers[CART_TOKEN.toLowerCase()])}`;

/**
 * The route needs an `Idempotency-Key` and runs once for it (IETF draft-ietf-httpapi-idempotency-key-header): a twin in
 * flight gets 409 with `Retry-After`, a finished one the stored answer, another body 422.
 */
export const Idempotent = () =>
  applyDecorators(
    UseInterceptors(IdempotencyInterceptor),
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description:
        'Any text that is new for each intent, a UUID for example. The same call with the same key runs once; what was answered is answered again, with `Idempotent-Replayed: true`.',
      example: '0b6b5c5e-6d0c-4f0e-9d0e-3c1c7b8f7a55',
    }),
  );
