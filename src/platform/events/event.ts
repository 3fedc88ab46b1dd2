/** What an event may carry: JSON primitives and plain structures of them. Ids and amounts, never an entity. */
export type EventPayload = Record<string, string | number | boolean | null | string[]>;

/** A kind of news, named `module.thing_happened`. */
export interface EventType<Payload extends EventPayload> {
  readonly name: string;
  /** Never set; carries the payload's type. */
  readonly payload?: Payload;
}

const defined = new Set<string>();

/** Declares an event. Two definitions of one name stop the process at load. */
export function defineEvent<Payload extends EventPayload>(name: string): EventType<Payload> {
  if (defined.has(name)) throw new Error(`The event ${name} is defined twice`);
  defined.add(name);
  return { name };
}

/** The names of all events that the loaded modules declare. */
export const definedEvents = (): string[] => [...defined].sort();
