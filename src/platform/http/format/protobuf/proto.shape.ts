/** What stands in one place of a message: one of the scalars of Protocol Buffers, or the name of a message. */
export type Kind = 'string' | 'int64' | 'double' | 'bool' | { message: string };

export interface Field {
  /** Name of the member in JSON. */
  member: string;
  /** Name of the field, as the style guide of Protocol Buffers wants it. */
  name: string;
  number: number;
  rule: 'one' | 'list' | 'map';
  kind: Kind;
  about: string;
}

export interface Message {
  name: string;
  about: string;
  fields: Field[];
}

/** Field numbers by message and member. They are what is sent: a number that was given once never means anything else. */
export type Numbers = Record<string, Record<string, number>>;

/** All that answers can be in Protocol Buffers. */
export interface Proto {
  messages: Map<string, Message>;
  /** Message of an answer by `GET /v1/carts/:id 200`. */
  answers: Map<string, string>;
  /** What answers with a document of no message: `GET /health/live`. */
  others: Set<string>;
  /** Those it was made with, and those of what was new. */
  numbers: Numbers;
}

/** Carries as JSON what has no shape of its own. */
export const JSON_MESSAGE = 'Json';

/** Two lists that each message has, of the numbers of its fields: what Protocol Buffers cannot tell from what is missing. */
export const NULLS = { name: 'null_fields', number: 1, about: 'Numbers of fields that are null' };
export const EMPTIES = { name: 'empty_fields', number: 2, about: 'Numbers of lists and maps that are there and empty' };
const FIRST_NUMBER = 3;

/** Gives each member its number: the one it has, or the next that this message never used. */
export function numberOf(numbers: Numbers, message: string, member: string): number {
  const own = (numbers[message] ??= {});
  return (own[member] ??= Math.max(FIRST_NUMBER - 1, ...Object.values(own)) + 1);
}
