import type { Json } from './plain.js';

/** Whose answer it is: some formats can say only some. */
export interface Answer {
  method: string;
  /** As the route is declared: `/v1/orders/:id`. */
  route: string;
  status: number;
}

/** One way to write documents. */
export interface Format {
  name: string;
  /** Media types by which it is asked for; the first is its own. */
  types: readonly [string, ...string[]];
  /** Whether anything that this route answers could be written so. */
  suits(answer: Omit<Answer, 'status'>): boolean;
  /** `Content-Type` and bytes; undefined when this document cannot be written so. Missing for JSON, which the server writes. */
  write?: (document: Json, answer: Answer, type: string) => Written | undefined;
}

/** A document as it goes out: the value of `Content-Type`, and the bytes. */
export interface Written {
  type: string;
  payload: string | Buffer;
}

export const isSafe = (method: string): boolean => method === 'GET' || method === 'HEAD';
