import { ValidateBy } from 'class-validator';

/** Levels of the tree. */
export const MAX_LEVELS = 10;
/** Characters of a name. */
export const MAX_NAME = 100;
/** Categories of one product. */
export const MAX_PATHS = 20;

/** The member is a list of paths of category names from the root. */
export const IsCategoryPaths = (): PropertyDecorator =>
  ValidateBy({
    name: 'isCategoryPaths',
    validator: {
      validate: areCategoryPaths,
      defaultMessage: () =>
        `$property must be at most ${MAX_PATHS} paths of 1 to ${MAX_LEVELS} names of 1 to ${MAX_NAME} characters`,
    },
  });

const areCategoryPaths = (value: unknown): boolean =>
  Array.isArray(value) && value.length <= MAX_PATHS && value.every(isPath);

const isPath = (value: unknown): boolean =>
  Array.isArray(value) && value.length >= 1 && value.length <= MAX_LEVELS && value.every(isName);

const isName = (value: unknown): boolean =>
  typeof value === 'string' && value.trim() !== '' && Array.from(value).length <= MAX_NAME;
