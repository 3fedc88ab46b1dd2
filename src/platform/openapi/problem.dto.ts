/** One fault of an input. */
export class InputFaultDto {
  /**
   * RFC 6901 pointer into the body, or the name of a query or path parameter
   * @example "/lines/0/quantity"
   */
  pointer: string;

  /**
   * What programs read: the rule that was broken, in snake_case
   * @example "min"
   */
  code: string;

  /**
   * One sentence for people
   * @example "quantity must not be less than 1"
   */
  detail: string;
}

/** RFC 9457 problem details; a code may bring members of its own along. */
export class ProblemDto {
  /**
   * Names the kind of problem
   * @example "/docs/errors#out_of_stock"
   */
  type: string;

  /**
   * The code in words; the same for every problem of a kind
   * @example "Out of stock"
   */
  title: string;

  /**
   * The HTTP status once more
   * @example 409
   */
  status: number;

  /**
   * What programs read; it never changes
   * @example "out_of_stock"
   */
  code: string;

  /**
   * One sentence for people
   * @example "There is not enough in stock; see items"
   */
  detail: string;

  /** The address that was asked */
  instance?: string;

  /** Finds the request in the log; the same as `X-Request-Id` */
  traceId?: string;

  /** Every fault of the input at once, up to a hundred */
  errors?: InputFaultDto[];

  /** How many faults there are beyond those */
  errorsLeftOut?: number;
}
