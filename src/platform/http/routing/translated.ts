import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
  type Type,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiExtension, ApiExtraModels, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { versionOf } from './versions.js';

/** How an answer looked in an older version of the API. */
export interface Translation<Now, Then> {
  /** The last version that has the old form. */
  version: number;
  /** Documents the old form. */
  type: Type<Then>;
  translate: (answer: Now) => Then;
  /** Since when the old form is deprecated, and when it goes: RFC 3339 dates. */
  deprecatedAt: string;
  sunsetAt: string;
}

const TRANSLATION = 'stoa:translation';
/** Extension of the OpenAPI document by which the old form replaces the new one under the old address. */
export const OLD_FORM = 'x-old-form';

/**
 * The handler speaks the newest version; older ones are translated at the edge, marked with `Deprecation` (RFC 9745), `Sunset`
 * (RFC 8594) and a `Link` to the successor. The route lists the addresses of all its versions.
 */
export const Translated = <Now, Then>(translation: Translation<Now, Then>): MethodDecorator =>
  applyDecorators(
    SetMetadata(TRANSLATION, translation),
    ApiExtraModels(translation.type),
    ApiExtension(OLD_FORM, { version: translation.version, schema: getSchemaPath(translation.type) }),
  );

/** Does what `@Translated` declares; of all routes, so that it comes before what is declared on one. */
@Injectable()
export class TranslationInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const translation = this.reflector.get<Translation<unknown, unknown> | undefined>(
      TRANSLATION,
      context.getHandler(),
    );
    if (!translation) return next.handle();
    const { url } = context.switchToHttp().getRequest<FastifyRequest>();
    const version = versionOf(url);
    if (version === undefined || version > translation.version) return next.handle();
    const { deprecatedAt, sunsetAt, translate } = translation;
    const successor = url.replace(`/v${version}/`, `/v${translation.version + 1}/`);
    void context
      .switchToHttp()
      .getResponse<FastifyReply>()
      .header('Deprecation', `@${Date.parse(deprecatedAt) / 1000}`)
      .header('Sunset', new Date(sunsetAt).toUTCString())
      .header('Link', `<${successor}>; rel="successor-version"`);
    return next.handle().pipe(map(translate));
  }
}
