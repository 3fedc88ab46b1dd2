import { timingSafeEqual } from 'node:crypto';
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
    return `${body}.${this.signatureOf(body)}`;
  }

  /** Undefined when the cursor was not made here. */
  read(cursor: string): Position | undefined {
    const [body, signature = '', ...rest] = cursor.split('.');
    if (!body || rest.length > 0 || !isEqual(signature, this.signatureOf(body))) return undefined;
    const [order, ...keys] = JSON.parse(Buffer.from(body, 'base64url').toString()) as [string, ...string[]];
    return { order, keys };
  }

  private signatureOf(body: string): string {
    return this.secrets.sign(PURPOSE, body).slice(0, 16);
  }
}

/** In constant time: how long it takes must not tell how much of a guess is right. */
function isEqual(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
