import 'reflect-metadata';
import { type ClassConstructor, plainToInstance } from 'class-transformer';
import { ITEM } from '../format/xml/xml.names.js';
import { isBranch } from '../format/plain.js';

/** Bodies from formats where everything is a text. */
const UNTYPED = new WeakSet();

/** Notes that numbers and the like stand as texts in this body. */
export function untyped<T>(body: T): T {
  if (typeof body === 'object' && body !== null) UNTYPED.add(body);
  return body;
}

/** Makes of the texts of an untyped body what its DTO class has in their place. Whatever does not fit is left, and refused later. */
export const typed = (body: unknown, dto: unknown): unknown =>
  typeof body === 'object' && body !== null && UNTYPED.has(body) && typeof dto === 'function'
    ? typedAs(body, dto as ClassConstructor<object>)
    : body;

function typedAs(value: unknown, dto: ClassConstructor<object>): unknown {
  if (!isBranch(value)) return value;
  const listed = mapped(value, (member, name) => (typeOf(dto, name) === Array ? listOf(member) : member));
  // Tells which class the members have: decorators of class-transformer do, and those of TypeScript for what is no list.
  const instance = plainToInstance(dto, listed) as Record<string, unknown>;
  return mapped(listed, (member, name) => {
    const own = instance[name];
    if (Array.isArray(member) && Array.isArray(own)) {
      return member.map((item, index) => within(item, own[index]));
    }
    return within(scalar(member, typeOf(dto, name)), own);
  });
}

const within = (value: unknown, instance: unknown): unknown =>
  isBranch(value) && isBranch(instance) && instance.constructor !== Object
    ? typedAs(value, instance.constructor as ClassConstructor<object>)
    : value;

const typeOf = (dto: ClassConstructor<object>, name: string): unknown =>
  Reflect.getMetadata('design:type', dto.prototype as object, name);

const mapped = (branch: Record<string, unknown>, change: (member: unknown, name: string) => unknown) =>
  Object.fromEntries(Object.entries(branch).map(([name, member]) => [name, change(member, name)]));

/** `<lines><item/></lines>` and `<lines/>` do not show that they are lists. */
function listOf(member: unknown): unknown {
  if (member === '') return [];
  const items = isBranch(member) && Object.keys(member).length === 1 && ITEM in member ? [member[ITEM]] : member;
  // No DTO has a member of that name, so an item that has nothing else is a list within the list.
  return Array.isArray(items) ? items.map((item) => (isBranch(item) ? listOf(item) : (item as unknown))) : items;
}

function scalar(member: unknown, type: unknown): unknown {
  if (typeof member !== 'string') return member;
  if (type === Number && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(member)) return Number(member);
  if (type === Boolean && (member === 'true' || member === 'false')) return member === 'true';
  return member;
}
