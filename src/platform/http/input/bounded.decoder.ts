import { type Readable, Transform, type TransformCallback } from 'node:stream';
import zlib from 'node:zlib';
import { BadRequestException, PayloadTooLargeException } from '@nestjs/common';

type Decoder = Transform & { bytesWritten: number };

const DECODERS: Record<string, () => Decoder> = {
  gzip: () => zlib.createGunzip(),
  'x-gzip': () => zlib.createGunzip(),
  deflate: () => zlib.createInflate(),
  br: () => zlib.createBrotliDecompress(),
};

/** As `Accept-Encoding` lists them. */
export const READ_ENCODINGS = 'gzip, deflate, br';

/** Honest documents rarely shrink so much, and bombs live by it. Small bodies may repeat themselves. */
const MOST_EXPANSION = 100;
const SMALL = 65_536;

/**
 * Takes the `Content-Encoding` off a body, and stops at the first byte too many: beyond `limit`, or expanded more than 100 times.
 * @returns undefined for an encoding that is not read here
 */
export function boundedDecoder(encoding: string, limit: number): ((body: Readable) => Readable) | undefined {
  const name = encoding.trim().toLowerCase();
  if (!Object.hasOwn(DECODERS, name)) return undefined;
  return (body) => {
    const decoder = DECODERS[name]!();
    const bounded = new Bounded(decoder, limit);
    const stop = (error: Error) => {
      // What is left is read and forgotten, so that the answer reaches its client.
      body.unpipe(decoder);
      body.resume();
      decoder.destroy();
      bounded.destroy(error);
    };
    body.on('error', stop);
    bounded.on('error', stop);
    decoder.on('error', () => {
      stop(new BadRequestException('The body is not what its Content-Encoding says'));
    });
    body.pipe(decoder).pipe(bounded);
    return bounded;
  };
}

class Bounded extends Transform {
  private expanded = 0;

  constructor(
    private readonly decoder: Decoder,
    private readonly limit: number,
  ) {
    super();
  }

  /** Fastify holds `Content-Length` against this. */
  get receivedEncodedLength(): number {
    return this.decoder.bytesWritten;
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.expanded += chunk.length;
    const isBomb = this.expanded > SMALL && this.expanded > MOST_EXPANSION * this.decoder.bytesWritten;
    if (this.expanded <= this.limit && !isBomb) done(null, chunk);
    else done(new PayloadTooLargeException('The body is too large without its Content-Encoding'));
  }
}
