import { Injectable } from '@nestjs/common';
import { Secrets } from '../../auth/secrets.js';

/** A place in a sorted list: the order it belongs to and the keys of the row it stands at, as text. */
export interface Position {
  order: string;
  keys: string[];
}

const PURPOSE = 'list-cursor';

/** Cursors are opaque to clients and signed, so that nobody pages from a row of their own making. */
@Injectable()
export class Cursors {
  constructor(private readonly secrets: Secrets) {}

  write(position: Position): string {
    const body = Buffer.from(JSON.stringify([position.order, ...position.keys])).toString('base64url');
    return `${body}.${this.secrets.sign(PURPOSE, body).slice(0, 16)}`;
  }

  /** Undefined when the cursor was not made here. */
  read(cursor: string): Position | undefined {
    const [body, signature] = cursor.split('.');
    if (!body || signature !== this.secrets.sign(PURPOSE, body).slice(0, 16)) return undefined;
    const [order, ...keys] = JSON.parse(Buffer.from(body, 'base64url').toString()) as [string, ...string[]];
    return { order, keys };
  }
}
