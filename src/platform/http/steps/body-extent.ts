import { bodyTooComplex } from '../../errors/platform.errors.js';
import { excessOf } from '../input/extent.js';
import type { Step } from './step.js';

/** Before anything is done with a body, however it was written: a small one may be made to cost seconds. */
export const bodyExtent: Step = (fastify) => {
  fastify.addHook('preValidation', (request, _reply, done) => {
    const excess = excessOf(request.body);
    done(excess === undefined ? undefined : bodyTooComplex(excess));
  });
};
