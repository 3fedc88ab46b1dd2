import type { INestApplication } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../../../config/config.js';

/** One thing that every request passes: registers its hooks. Steps run in the order in which they are registered. */
export type Step = (fastify: FastifyInstance, config: Config, app: INestApplication) => void | Promise<void>;
