import { applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiExtension } from '@nestjs/swagger';
import type { FastifyContextConfig } from 'fastify';

/** Name of the types in the configuration of a route, and in the OpenAPI document until `addUploads` has read them. */
export const UPLOAD = 'x-upload';

/** RFC 7578. */
export const MULTIPART = 'multipart/form-data';

/**
 * The body of this route is one file of these media types: as it is, or as the part `file` of a form. Nothing of it is read before
 * the handler asks for it with `openUpload`, and so nothing before the guards have let its sender in.
 */
export const TakesUpload = (types: readonly string[]): MethodDecorator =>
  applyDecorators(RouteConfig({ [UPLOAD]: types }), ApiExtension(UPLOAD, types));

/** What the route takes; undefined where it takes no files. */
export const uploadTypesOf = (config: FastifyContextConfig | undefined): readonly string[] | undefined =>
  config && UPLOAD in config ? (config[UPLOAD] as readonly string[]) : undefined;

/** `image/png` of `Image/PNG; charset=x`. */
export const mediaTypeOf = (contentType = ''): string => contentType.split(';', 1)[0]!.trim().toLowerCase();
