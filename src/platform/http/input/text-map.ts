import { ValidateBy, type ValidationOptions } from 'class-validator';

const MAX_ENTRIES = 100;
const MAX_LENGTH = 1_000;

/** The member is an object of texts: at most 100 of them, each key and value at most 1,000 characters. */
export const IsTextMap = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isTextMap',
      validator: { validate: isTextMap, defaultMessage: () => '$property must be an object whose values are texts' },
    },
    options,
  );

function isTextMap(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length <= MAX_ENTRIES &&
    entries.every(([key, text]) => key.length <= MAX_LENGTH && typeof text === 'string' && text.length <= MAX_LENGTH)
  );
}
