import type { InputFault } from '../../errors/domain.error.js';

/** The fault of a query parameter that the route does not have. */
export const unknownParameter = (pointer: string, allowed: readonly string[]): InputFault => ({
  pointer,
  code: 'parameter_unknown',
  detail: `Allowed: ${[...new Set(allowed)].join(', ') || 'none'}`,
});
