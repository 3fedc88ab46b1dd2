import type { DomainError } from './domain.error.js';

const examples = new Map<string, DomainError>();

/**
 * Gives an error function an example for the documents: what it makes of these arguments. Worth it where the problem has
 * members of its own.
 * @returns the function itself
 */
export function withExample<Given extends unknown[]>(
  make: (...given: Given) => DomainError,
  ...given: NoInfer<Given>
): (...given: Given) => DomainError {
  const example = make(...given);
  examples.set(example.code, example);
  return make;
}

export const exampleOf = (code: string): DomainError | undefined => examples.get(code);
