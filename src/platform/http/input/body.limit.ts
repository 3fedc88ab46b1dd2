import type { CustomDecorator } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';

/** This route reads bodies of up to so many bytes, as they come and as they are without their `Content-Encoding`. */
export const BodyLimit = (bytes: number): CustomDecorator => RouteConfig({ bodyLimit: bytes });

/** Nest hands on what its decorators say of a route as configuration; the limit is an option. */
export function applyBodyLimits(fastify: FastifyInstance): void {
  fastify.addHook('onRoute', (route) => {
    const { bodyLimit } = (route.config ?? {}) as { bodyLimit?: number };
    if (bodyLimit !== undefined) route.bodyLimit = bodyLimit;
  });
}
