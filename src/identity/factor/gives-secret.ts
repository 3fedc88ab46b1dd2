import { applyDecorators, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { SignedIn } from '../../platform/auth/access.guard.js';
import { StepUp } from '../../platform/auth/step-up.js';
import { CacheFor } from '../../platform/http/caching/cache-for.js';
import { Idempotent } from '../../platform/http/idempotency/idempotent.js';
import { Rate } from '../../platform/http/limit/rate-limit.guard.js';

/** A POST about factors whose answer is a secret of the one who asks: kept by nobody, repeated by no key, found at no address. */
export const GivesSecret = (path: string): MethodDecorator =>
  applyDecorators(
    Post(path),
    HttpCode(HttpStatus.OK),
    SignedIn(),
    StepUp(),
    Rate('sign-ins'),
    CacheFor('no-store'),
    Idempotent({ key: 'none' }),
  );
