import { type Readable, pipeline, Transform } from 'node:stream';
import { promisify } from 'node:util';
import zlib, { constants } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { vary } from '../vary.js';
import type { Step } from './step.js';

/** Smaller answers go out in one packet either way. */
const SMALLEST = 1_024;

/** What gets smaller by it; pictures are small already, and an event stream must not wait for more. */
const COMPRESSIBLE =
  /^(?:text\/(?!event-stream)|image\/svg)|[/+](?:json|xml|yaml|x-yaml|javascript|msgpack|vnd\.msgpack|x-msgpack|protobuf|x-protobuf|vnd\.google\.protobuf|x-ndjson)\b/;

interface Encoding {
  compress(payload: string | Buffer): Promise<Buffer>;
  stream(): Transform;
}

const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const GZIP = { level: 6 };
const [gzip, brotli] = [promisify(zlib.gzip), promisify(zlib.brotliCompress)];

/** Both as quick as is worth it for an answer that is compressed once, for one client. */
const ENCODINGS: Record<string, Encoding> = {
  br: {
    compress: (payload) => brotli(payload, BROTLI),
    stream: () => zlib.createBrotliCompress(BROTLI),
  },
  gzip: {
    compress: (payload) => gzip(payload, GZIP),
    stream: () => zlib.createGzip(GZIP),
  },
};

/**
 * Compresses answers (RFC 9110 §8.4, §12.5.3) off the event loop. It is the last step: whoever looks at the bytes of an answer
 * does so before. A strong `ETag` gets the name of the encoding, since other bytes are another representation (§8.8.3.3).
 */
export const compression: Step = (fastify) => {
  fastify.addHook('onSend', (request, reply, payload, done) => {
    if (!isWorthIt(reply, payload)) return done(null, payload);
    vary(reply, 'Accept-Encoding');
    const accepted = request.headers['accept-encoding'];
    const name = accepted === undefined || accepted === 'identity' ? undefined : encodingOf(request);
    if (name === undefined) return done(null, payload);
    encode(name, reply, payload as string | Buffer | Readable).then((encoded) => {
      done(null, encoded);
    }, done);
  });
};

function isWorthIt(reply: FastifyReply, payload: unknown): boolean {
  const isLong =
    typeof payload === 'string' || Buffer.isBuffer(payload) ? payload.length >= SMALLEST : isStream(payload, reply);
  if (!isLong || reply.statusCode === 206 || reply.hasHeader('content-encoding')) return false;
  if (String(reply.getHeader('cache-control')).includes('no-transform')) return false;
  return COMPRESSIBLE.test(String(reply.getHeader('content-type')));
}

function isStream(payload: unknown, reply: FastifyReply): boolean {
  const isReadable = typeof payload === 'object' && payload !== null && 'pipe' in payload;
  return isReadable && Number(reply.getHeader('content-length') ?? SMALLEST) >= SMALLEST;
}

/** What the types of the library do not know yet: which of two equally welcome encodings is ours to choose. */
interface EncodingNegotiator {
  encodings(available: string[], options: { preferred: string[] }): string[];
}

function encodingOf(request: FastifyRequest): string | undefined {
  const preferred = [...Object.keys(ENCODINGS), 'identity'];
  const [best] = (new Negotiator(request) as EncodingNegotiator).encodings(preferred, { preferred });
  return best === 'identity' ? undefined : best;
}

async function encode(name: string, reply: FastifyReply, payload: string | Buffer | Readable): Promise<unknown> {
  const encoding = ENCODINGS[name]!;
  void reply.header('Content-Encoding', name).removeHeader('Content-Length');
  const etag = reply.getHeader('etag');
  if (typeof etag === 'string' && etag.startsWith('"')) void reply.header('ETag', `${etag.slice(0, -1)}-${name}"`);
  if (typeof payload === 'string' || Buffer.isBuffer(payload)) return encoding.compress(payload);
  // A fault of the source breaks off the answer: there is no other way to tell of it once it has begun.
  return pipeline(payload, encoding.stream(), () => undefined);
}
