import { applyDecorators, HttpCode, HttpStatus, Post, UseGuards } from '@nestjs/common';
import { ApiExtension, ApiOkResponse } from '@nestjs/swagger';
import { Public } from '../../../platform/auth/access.guard.js';
import { CacheFor } from '../../../platform/http/caching/cache-for.js';
import { Idempotent } from '../../../platform/http/idempotency/idempotent.js';
import { BodyLimit } from '../../../platform/http/input/body.limit.js';
import { Rate, type RateClass } from '../../../platform/http/limit/rate-limit.guard.js';
import { Linked } from '../../../platform/http/link/linked.js';
import { ApiProblems, type Codes } from '../../../platform/openapi/problems.js';
import { GUESSED_EXTENSION } from '../../../platform/openapi/problems.js';
import { OwnOriginAdapter } from './own-origin.adapter.js';
import { COOKIE_HEADERS } from './session.cookie.js';
import { SessionDto } from '../session.dto.js';
import { sessionLinks } from '../session.links.js';

/**
 * A POST that answers with tokens: open to anyone, kept by nobody, repeated by no key. Nothing that it makes is found at the address of
 * the answer: RFC 6749 §5.1 answers 200 as well.
 */
export const GivesTokens = (rate: RateClass, problems: Codes): MethodDecorator =>
  applyDecorators(
    Post(),
    HttpCode(HttpStatus.OK),
    ApiOkResponse({ type: SessionDto, description: 'The session and its tokens', headers: COOKIE_HEADERS }),
    Linked(sessionLinks),
    Public(),
    UseGuards(OwnOriginAdapter),
    Rate(rate),
    ...(rate === 'sign-ins' ? [ApiExtension(GUESSED_EXTENSION, true)] : []),
    BodyLimit(16_384),
    CacheFor('no-store'),
    Idempotent({ key: 'none' }),
    ApiProblems({ ...problems, 403: ['origin_not_allowed', ...(problems[403] ?? [])] }),
  );
