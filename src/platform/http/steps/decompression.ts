import { UnsupportedMediaTypeException } from '@nestjs/common';
import { boundedDecoder, READ_ENCODINGS } from '../input/bounded.decoder.js';
import type { Step } from './step.js';

/** Takes the `Content-Encoding` (RFC 9110 §8.4) off bodies before they are read. */
export const decompression: Step = (fastify) => {
  fastify.addHook('preParsing', (request, reply, payload, done) => {
    const encoding = request.headers['content-encoding'];
    if (encoding === undefined || encoding === 'identity') return done(null, payload);
    const decoder = boundedDecoder(encoding, request.routeOptions.bodyLimit);
    if (decoder) return done(null, decoder(payload));
    void reply.header('Accept-Encoding', READ_ENCODINGS);
    done(new UnsupportedMediaTypeException(`Bodies may be encoded as ${READ_ENCODINGS}, one of them`));
  });
};
