import type { IncomingMessage } from 'node:http';
import { type Readable, Transform, type TransformCallback } from 'node:stream';
import { BadRequestException, HttpException, HttpStatus, PayloadTooLargeException } from '@nestjs/common';

/** A file as it comes. */
export interface Upload {
  /** As its sender has it: `image/png`. */
  type: string;
  /** Ends only when all of the request was there and right, and fails otherwise; must be read or destroyed. */
  content: Readable;
}

/** How much comes, and how long a pause may be. */
export interface UploadBounds {
  /** Of the whole body, in bytes. */
  limit: number;
  /** In milliseconds, between two pieces. */
  patienceMs: number;
}

/**
 * The bytes of a request as they come, counted. It fails with 413 at the first byte too many, with 408 when no more come, with 400
 * when the connection breaks; and never ends well unless all of it was there. Where it is given up, what is left is read and
 * forgotten, so that the answer reaches its client.
 */
export class UploadBody extends Transform {
  private readonly expected: number | undefined;
  private received = 0;
  private readonly patience: NodeJS.Timeout;

  constructor(
    private readonly request: IncomingMessage,
    private readonly bounds: UploadBounds,
  ) {
    super();
    const length = request.headers['content-length'];
    this.expected = length === undefined ? undefined : Number(length);
    this.patience = setTimeout(() => this.lookForMore(), bounds.patienceMs);
    this.on('error', () => undefined); // whoever reads it hears of it when they look
    // HTTP/2 tells of an end after it was told that it broke off, as if all had come.
    for (const event of ['aborted', 'error']) request.once(event, () => this.destroy(brokenOff()));
    request.pipe(this);
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.patience.refresh();
    this.received += chunk.length;
    if (this.received <= this.bounds.limit) done(null, chunk);
    else done(uploadTooLarge(this.bounds.limit));
  }

  override _flush(done: TransformCallback): void {
    clearTimeout(this.patience);
    done(this.expected === undefined || this.expected === this.received ? null : brokenOff());
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    clearTimeout(this.patience);
    this.request.unpipe(this);
    this.request.resume();
    done(error);
  }

  /** Where it is our disk that is slow, the client may go on waiting. */
  private lookForMore(): void {
    if (this.writableNeedDrain) this.patience.refresh();
    else this.destroy(new HttpException('No more of the file came', HttpStatus.REQUEST_TIMEOUT));
  }
}

export const uploadTooLarge = (limit: number): Error =>
  new PayloadTooLargeException(`The body of an upload has ${limit} bytes at most`);

const brokenOff = () => new BadRequestException('The body broke off');
