import { type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../../config/config.js';
import { AccessGuard } from '../auth/access.guard.js';
import { IdempotencyInterceptor } from './idempotency/idempotent.js';
import { InputPipe } from './input/validation.js';
import { AddressRateGuard, UserRateGuard } from './limit/rate-limit.guard.js';
import { refusals } from './refusals.js';
import { refusalLimit } from './limit/refusal-limit.step.js';
import { caching } from './caching/caching.step.js';
import { patchTypes } from './patch/patch-types.step.js';
import { etag } from './precondition/etag.step.js';
import { ProblemFilter } from './problem/problem.filter.js';
import { QueryGuard } from './query/query.guard.js';
import { TranslationInterceptor } from './routing/translated.js';
import { bodyExtent } from './steps/body-extent.js';
import { bodyParsing } from './steps/body-parsing.js';
import { compression } from './steps/compression.js';
import { cors, type OriginsOf } from './steps/cors.js';
import { decompression } from './steps/decompression.js';
import { draining } from './steps/draining.js';
import { formatting } from './steps/formatting.js';
import { methods } from './steps/methods.js';
import { requestId } from './steps/request-id.js';
import { requestLog } from './steps/request-log.js';
import { slowBodies } from './steps/slow-bodies.js';
import { securityHeaders } from './steps/security-headers.js';
import type { Step } from './steps/step.js';
import { uploads } from './upload/uploads.step.js';

/** What the shop has to say in the pipeline; `platform` knows no shop. */
export interface ShopSteps {
  /** Which origins may read its answers. */
  originsOf: OriginsOf;
  /** Chooses the shop that the request is for, and notes it as `request.shop`. */
  scope: Step;
  /** Request headers that choose it. */
  chosenBy: readonly string[];
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Which shop the request is for, as it names it; undefined when it names none. */
    shop?: string | undefined;
  }
}

/** What every request passes before Nest routes it, in this order, and every answer after it (M8.1). */
const beforeRouting = ({ originsOf, scope, chosenBy }: ShopSteps): readonly Step[] => [
  refusals,
  requestId,
  requestLog,
  slowBodies,
  securityHeaders,
  cors(originsOf),
  refusalLimit,
  methods,
  formatting,
  decompression,
  bodyParsing,
  uploads,
  bodyExtent,
  patchTypes,
  scope,
  draining,
  // Of the answer, in this order; whatever changes its bytes comes after them.
  caching(['API-Version', ...chosenBy]),
  etag,
  compression,
];

/** Then, around the handler, in this order: how often, who may, what was asked, in which version, once, what was sent; and what becomes of what is thrown. */
export const AROUND_HANDLERS: Provider[] = [
  { provide: APP_GUARD, useClass: AddressRateGuard },
  { provide: APP_GUARD, useClass: AccessGuard },
  { provide: APP_GUARD, useClass: UserRateGuard },
  { provide: APP_GUARD, useClass: QueryGuard },
  { provide: APP_INTERCEPTOR, useClass: TranslationInterceptor },
  { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
  { provide: APP_PIPE, useClass: InputPipe },
  { provide: APP_FILTER, useClass: ProblemFilter },
];

/**
 * Lays the steps of `beforeRouting` into the server, in their order; what stands around handlers are `AROUND_HANDLERS`. Called once,
 * before routes are registered.
 */
export async function layPipeline(app: NestFastifyApplication, config: Config, shop: ShopSteps): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  for (const step of beforeRouting(shop)) await step(fastify, config, app);
}
