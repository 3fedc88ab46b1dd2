/** What kind of refusal it is; `platform/http` alone knows which HTTP status each becomes. */
export type ErrorKind =
  | 'malformed'
  | 'unauthenticated'
  | 'payment_refused'
  | 'forbidden'
  | 'not_found'
  | 'method_refused'
  | 'not_acceptable'
  | 'conflict'
  | 'gone'
  | 'precondition_failed'
  | 'range_refused'
  | 'invalid'
  | 'limited'
  | 'precondition_required'
  | 'unavailable';

/** One fault of an input: where (RFC 6901 pointer, or a query parameter), which, and what would be right. */
export interface InputFault {
  pointer: string;
  code: string;
  detail: string;
}

/** A refusal that the business decided on. Made only by the functions in a module's `.errors.ts`. */
export class DomainError extends Error {
  /**
   * @param code public and stable, `thing_not_doable`; listed in `docs/errors.md`
   * @param detail one sentence for people
   * @param details members of the problem document that programs may read
   */
  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    readonly detail: string,
    readonly details: Record<string, unknown> = {},
    readonly faults: InputFault[] = [],
  ) {
    super(detail);
  }

  /** The same refusal of one part of a request: its faults lie below `pointer`, and `details` say more of where. */
  ofPart(pointer: string, details: Record<string, unknown>): DomainError {
    const faults = this.faults.map((fault) => ({ ...fault, pointer: pointer + fault.pointer }));
    return new DomainError(this.kind, this.code, this.detail, { ...this.details, ...details }, faults);
  }
}
