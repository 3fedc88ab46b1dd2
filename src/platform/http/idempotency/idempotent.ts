import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiExtension } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { Actor } from '../../auth/actor.js';
import { DomainError } from '../../errors/domain.error.js';
import { idempotencyKeyMissing } from '../../errors/platform.errors.js';
import { CART_TOKEN, ORDER_TOKEN } from '../../openapi/headers.js';
import { type Answer, type Claim, fingerprintOf, type HeldClaim, Idempotency } from './idempotency.js';
import { type Problem, toProblem } from '../problem/problem.js';

/** How a route takes an `Idempotency-Key`, where it differs from the rule for every POST and PATCH. */
export interface KeyRule {
  /** `required` where doing it twice costs money, `none` where the answer is a secret that must not be kept. */
  key: 'required' | 'optional' | 'none';
  /** The handler leaves the house between transactions; each transaction is a step of `Idempotency.once`. */
  inSteps?: boolean;
}

/** Metadata key of the rule, and the extension of the OpenAPI document that tells it to `addIdempotency`. */
export const KEY_RULE = 'x-idempotency';
const RULE: KeyRule = { key: 'optional' };
/** Headers that are a part of the answer; the others belong to the exchange. */
const KEPT_HEADERS = ['location', 'etag', 'link'];

export const Idempotent = (rule: KeyRule): MethodDecorator =>
  applyDecorators(SetMetadata(KEY_RULE, rule), ApiExtension(KEY_RULE, rule.key));

type Asked = FastifyRequest & { user?: Actor };

/**
 * Every POST and PATCH takes an `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header) and runs once for it: a twin in
 * flight gets 409 with `Retry-After`, a finished one the stored answer, another body 422. What is remembered is what business
 * code answered, refusals included; a fault of ours or of the input leaves the key free.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Asked>();
    const rule = this.reflector.get<KeyRule | undefined>(KEY_RULE, context.getHandler()) ?? RULE;
    if ((request.method !== 'POST' && request.method !== 'PATCH') || rule.key === 'none') return next.handle();
    const key = request.headers['idempotency-key'];
    if (key === undefined && rule.key === 'optional') return next.handle();
    if (typeof key !== 'string' || !/^[\x21-\x7e]{1,128}$/.test(key)) throw idempotencyKeyMissing();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return from(this.once(claimOf(request, key), rule, reply, next));
  }

  private async once(asked: Claim, rule: KeyRule, reply: FastifyReply, next: CallHandler): Promise<unknown> {
    const claim = await this.idempotency.claim(asked);
    if ('status' in claim) return replay(claim, reply);
    const work = async () => answerOf(reply, await lastValueFrom<unknown>(next.handle()));
    try {
      const answer = await this.idempotency.run(claim, work, rule.inSteps ? 'steps' : 'one transaction');
      return answer.body;
    } catch (error) {
      await this.settle(claim, error);
      throw error;
    }
  }

  private async settle(claim: HeldClaim, error: unknown): Promise<void> {
    const problem = toProblem(error);
    const isDecided = error instanceof DomainError && problem.status < 500 && !UNDECIDED.has(problem.code);
    if (isDecided) await this.idempotency.remember(claim, { status: problem.status, headers: {}, body: problem });
    else await this.idempotency.release(claim);
  }
}

/** Refusals that may be mended, or that pass, with the same key. */
const UNDECIDED = new Set([
  ...['validation_failed', 'query_invalid', 'idempotency_key_in_flight'],
  ...['precondition_required', 'precondition_failed', 'store_not_found', 'step_up_required'],
]);

function answerOf(reply: FastifyReply, body: unknown): Answer {
  const headers = KEPT_HEADERS.flatMap((name) => {
    const value = reply.getHeader(name);
    return value === undefined ? [] : [[name, String(value)]];
  });
  return { status: reply.statusCode, headers: Object.fromEntries(headers) as Record<string, string>, body };
}

function replay({ status, headers, body }: Answer, reply: FastifyReply): unknown {
  void reply.headers({ ...headers, 'Idempotent-Replayed': 'true' }).status(status);
  if (status < 400) return body;
  const { request } = reply;
  void reply.type('application/problem+json');
  return { ...(body as Problem), instance: addressOf(request), traceId: request.id };
}

function claimOf(request: Asked, key: string): Claim {
  const { method, shop = '', query, body } = request;
  // The route and its parameters, not the address: that can be spelt in many ways.
  const parameters = Object.values(request.params as Record<string, string>).map((value) => value.toLowerCase());
  const place = [shop, request.routeOptions.url, ...parameters].join(' ');
  return {
    scope: `${callerOf(request)} ${method} ${place}`,
    key,
    fingerprint: fingerprintOf(query, body),
  };
}

const addressOf = ({ url }: FastifyRequest) => url.split('?')[0] ?? '';

/**
 * Guests are known by the token that they send, or else by where they call from: without it the answer of one would be told to
 * another. Of either only the hash is kept.
 */
function callerOf({ user, headers, ip }: Asked): string {
  if (user) return user.id;
  const token = headers[CART_TOKEN.toLowerCase()] ?? headers[ORDER_TOKEN.toLowerCase()];
  return `guest ${fingerprintOf(token ?? [ip, headers['user-agent']])}`;
}
