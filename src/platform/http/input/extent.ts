/** The longest list that a DTO takes; `test/architecture.spec.ts` holds it against them. */
export const MAX_ITEMS = 1_200;
const MAX_MEMBERS = 200;
const MAX_NAME = 1_000;
/** Everything in a body together. The largest that means something, a product with all it may have, has some 5,000. */
export const MAX_VALUES = 6_000;

/**
 * What a document has more of than any request of this API needs, in words; undefined for a document that may be checked. Bodies
 * of a megabyte can hold hundreds of thousands of parts, and checking one costs thousands of times what reading it did.
 * @param document what any parser made of a body
 */
export function excessOf(document: unknown): string | undefined {
  const open = [document];
  let values = 0;
  for (let value = open.pop(); value !== undefined || open.length > 0; value = open.pop()) {
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) continue;
    const parts = Array.isArray(value) ? itemsOf(value) : membersOf(value);
    if (typeof parts === 'string') return parts;
    values += parts.length;
    if (values > MAX_VALUES) return `more than ${MAX_VALUES} values`;
    for (const part of parts) open.push(part);
  }
  return undefined;
}

const itemsOf = (list: unknown[]): unknown[] | string =>
  list.length > MAX_ITEMS ? `a list of more than ${MAX_ITEMS} items` : list;

function membersOf(branch: object): unknown[] | string {
  const names = Object.keys(branch);
  if (names.length > MAX_MEMBERS) return `an object of more than ${MAX_MEMBERS} members`;
  if (names.some(({ length }) => length > MAX_NAME)) return `a name of more than ${MAX_NAME} characters`;
  const members: unknown[] = Object.values(branch);
  return members;
}
