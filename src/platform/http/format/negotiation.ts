import Negotiator from 'negotiator';
import type { Format } from './format.js';

/** A format, and the name by which the client asked for it. */
export interface Choice {
  format: Format;
  type: string;
}

/** Clients send a handful of headers again and again. */
const REMEMBERED = 200;

/** Whether there is nothing to negotiate: JSON is as welcome as anything. Nearly every request ends here. */
export const prefersJson = (accept: string): boolean =>
  accept === '*/*' || accept === '' || accept === 'application/json' || accept.startsWith('application/json,');

/** Proactive negotiation (RFC 9110 §12.5.1). */
export class Negotiation {
  private readonly remembered = new Map<string, readonly Choice[]>();
  private readonly types: Map<string, Choice>;

  constructor(formats: readonly Format[]) {
    const choices = formats.flatMap((format) => format.types.map((type): [string, Choice] => [type, { format, type }]));
    this.types = new Map(choices);
  }

  /** What the client accepts, best first: by weight, then by how exactly it is named, then as they are listed. */
  choicesFor(accept: string): readonly Choice[] {
    const known = this.remembered.get(accept);
    if (known) return known;
    const found = new Negotiator({ headers: { accept: withoutDetails(accept) } })
      .mediaTypes([...this.types.keys()])
      .map((type) => this.types.get(type)!);
    if (this.remembered.size >= REMEMBERED) this.remembered.clear();
    this.remembered.set(accept, found);
    return found;
  }
}

/**
 * A version that the client asks for in its media type, and other parameters, are no matter of the format:
 * `application/vnd.stoa.v1+xml; charset=utf-8` is `application/xml`.
 */
const withoutDetails = (accept: string): string =>
  accept
    .replaceAll(/application\/vnd\.stoa[\w.-]*\+(\w+)/gi, 'application/$1')
    .replaceAll(/;\s*(?!q\s*=)[^\s;,"=]+\s*=\s*(?:"[^"]*"|[^;,]*)/gi, '');
