import { applyDecorators, createParamDecorator, type ExecutionContext, type Type } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiExtension } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { validationFailed } from '../../errors/platform.errors.js';
import { typed } from '../input/untyped.js';
import { InputPipe } from '../input/validation.js';
import { patched } from './json-patch.js';
import { merged } from './merge-patch.js';
import { TAKES_JSON_PATCH } from './patch-types.step.js';
import { JSON_PATCH } from './patch.types.js';

/** Extension of the OpenAPI document that tells it to `addPatches`. */
export const JSON_PATCH_RULE = 'x-json-patch';

const INPUT = new InputPipe();

/** A change of a document that is not known yet: what a PATCH carries until its resource is locked. */
export class Change<Document extends object> {
  constructor(
    private readonly type: Type<Document>,
    private readonly apply: (document: object) => unknown,
  ) {}

  /** A merge patch (RFC 7396). */
  static merge<Document extends object>(type: Type<Document>, patch: unknown): Change<Document> {
    if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) {
      throw validationFailed([{ pointer: '', code: 'is_object', detail: 'A merge patch is an object' }]);
    }
    return new Change(type, (document) => merged(document, patch));
  }

  /**
   * The document as it is to be, checked like one that is sent whole.
   * @throws `patch_not_applicable`, `validation_failed`
   */
  async of(document: object): Promise<Document> {
    const metadata = { type: 'body', metatype: this.type } as const;
    return (await INPUT.transform(this.apply(document), metadata)) as Document; // an instance of `type`, or it has thrown
  }
}

/** The body of a PATCH, to be applied to the document that `type` describes, in whichever kind of patch it came. */
export const PatchOf = createParamDecorator((type: Type<object>, context: ExecutionContext): Change<object> => {
  const { headers, body } = context.switchToHttp().getRequest<FastifyRequest>();
  const isJsonPatch = headers['content-type']?.toLowerCase().startsWith(JSON_PATCH);
  return isJsonPatch ? new Change(type, (document) => patched(document, body)) : Change.merge(type, typed(body, type));
});

/** The route takes JSON Patch (RFC 6902) beside merge patches. Its body must be read by `PatchOf`. */
export const TakesJsonPatch = (): MethodDecorator =>
  applyDecorators(RouteConfig({ [TAKES_JSON_PATCH]: true }), ApiExtension(JSON_PATCH_RULE, true));
