import { BadRequestException } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { isDeeperThan } from '../input/depth.js';
import type { Step } from './step.js';

/** No document of ours has more levels. */
const MAX_DEPTH = 32;

/** JSON and nothing else: Fastify would also read plain text, and Nest forms. */
export const bodyParsing: Step = (fastify, { bodyLimit }, app) => {
  fastify.removeContentTypeParser('text/plain');
  (app as NestFastifyApplication).useBodyParser('application/json', { bodyLimit });
  fastify.addHook('preValidation', (request, _reply, done) => {
    done(isDeeperThan(request.body, MAX_DEPTH) ? new BadRequestException('The body is nested too deeply') : undefined);
  });
};
