import type { Type } from '@nestjs/common';
import { ARRAY_MAX_SIZE, getMetadataStorage } from 'class-validator';
import type { InputFault } from '../../errors/domain.error.js';

const sizes = new Map<Type, ReadonlyMap<string, number>>();

/**
 * Lists with more items than their DTO takes, found before the items are looked at: class-validator would name every fault of
 * each of them first.
 */
export function listsTooLong(type: Type, body: unknown): InputFault[] {
  if (typeof body !== 'object' || body === null) return [];
  return [...sizesOf(type)].flatMap(([name, most]) => {
    const list: unknown = Reflect.get(body, name);
    if (!Array.isArray(list) || list.length <= most) return [];
    return [
      { pointer: `/${name}`, code: 'array_max_size', detail: `${name} must contain no more than ${most} elements` },
    ];
  });
}

function sizesOf(type: Type): ReadonlyMap<string, number> {
  let known = sizes.get(type);
  if (known === undefined) {
    const rules = getMetadataStorage().getTargetValidationMetadatas(type, '', false, false);
    known = new Map(
      rules
        .filter(({ name }) => name === ARRAY_MAX_SIZE)
        .map(({ propertyName, constraints }) => [propertyName, Number((constraints as unknown[])[0])]),
    );
    sizes.set(type, known);
  }
  return known;
}
