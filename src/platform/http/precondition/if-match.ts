import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { preconditionRequired } from '../../errors/platform.errors.js';
import { versionsOf } from './etag.js';
import type { ExpectedVersion } from './version.js';

const NAME = 'If-Match';

/**
 * The versions that the caller means to change, read from `If-Match` (RFC 9110 §13.1.1), for `assertVersion`. Without the header
 * the call is refused with 428 `precondition_required` (RFC 6585 §3). Documents the header; its refusals follow by rule.
 */
export const IfMatch = createParamDecorator(
  (_data: undefined, context: ExecutionContext): ExpectedVersion => {
    const ifMatch = headerOf(context);
    if (ifMatch === undefined) throw preconditionRequired();
    return versionsOf(ifMatch);
  },
  [
    documented({
      required: true,
      description: 'The `ETag` of the answer in which you saw what you change, or `*` for whatever is there now',
      // Swagger UI sends what it shows as an example: it works there without a GET before.
      example: '*',
    }),
  ],
);

/** The same where it may be left out: for actions, which their own rules protect. */
export const OptionalIfMatch = createParamDecorator(
  (_data: undefined, context: ExecutionContext): ExpectedVersion => {
    const ifMatch = headerOf(context);
    return ifMatch === undefined ? 'any' : versionsOf(ifMatch);
  },
  [documented({ required: false, description: 'The `ETag` that you saw: refused when it has changed since' })],
);

function headerOf(context: ExecutionContext): string | undefined {
  return context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
}

function documented(about: { required: boolean; description: string; example?: string }): ParameterDecorator {
  return (target, key) => {
    const method = Object.getOwnPropertyDescriptor(target, key!)!; // parameters of constructors have no key and no header
    ApiHeader({ name: NAME, schema: { type: 'string' }, ...about })(target, key!, method);
  };
}
