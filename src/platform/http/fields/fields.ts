/**
 * What clients may choose of a T with `fields=…`, stated once and held to T by the compiler: every member by its name, `true` for
 * one that is taken whole, what lies in it for an object, the same in brackets for the items of an array. `_links` always come.
 */
export type FieldsOf<T> = { readonly [Name in Exclude<keyof T, '_links'>]-?: true | FieldOf<NonNullable<T[Name]>> };

type FieldOf<Member> = Member extends readonly (infer Item)[]
  ? Item extends object
    ? readonly [FieldsOf<Item>]
    : never
  : Member extends object
    ? FieldsOf<Member>
    : never;

/** A declaration, whatever it is of. */
export interface Fields {
  readonly [name: string]: true | Fields | readonly [Fields];
}

/** What a client chose: the members in the order of the query, `true` for one that is wanted whole. */
export interface Chosen {
  [name: string]: true | Chosen;
}

/**
 * Reads the value of `fields`: names separated by commas, with a dot before what lies within (`id,price.from,lines.sku`).
 * @returns what was chosen, or a sentence that names what there is to choose
 */
export function chooseFields(fields: Fields, text: string): Chosen | string {
  const chosen: Chosen = {};
  for (const path of text.split(',')) {
    const fault = choose(fields, path.split('.'), chosen);
    if (fault) return fault;
  }
  return chosen;
}

function choose(fields: Fields, path: string[], chosen: Chosen): string | undefined {
  let level = fields;
  // Undefined below what is wanted whole already.
  let into: Chosen | undefined = chosen;
  for (const [depth, name] of path.entries()) {
    const field = Object.hasOwn(level, name) ? level[name] : undefined;
    const parent = path.slice(0, depth).join('.');
    if (!field) return `${parent ? `In ${parent}` : 'Fields'}: ${Object.keys(level).join(', ')}`;
    if (depth === path.length - 1) {
      if (into) into[name] = true;
      return undefined;
    }
    if (field === true) return `${path.slice(0, depth + 1).join('.')} is taken whole`;
    const within: true | Chosen | undefined = into && (into[name] ??= {});
    into = within === true ? undefined : within;
    level = itemOf(field);
  }
  return undefined;
}

/** Of an array the fields of its items. */
export const itemOf = (field: Fields | readonly [Fields]): Fields =>
  Array.isArray(field) ? (field as readonly [Fields])[0] : (field as Fields);

/** The chosen members of a resource; `id` and `_links` stay whatever was chosen. */
export function select(resource: object, chosen: Chosen): object {
  const { id, _links } = resource as { id?: unknown; _links?: unknown };
  return { ...(id !== undefined && { id }), ...pick(resource, chosen), ...(_links !== undefined && { _links }) };
}

function pick(value: object, chosen: Chosen): object {
  const picked: Record<string, unknown> = {};
  for (const [name, within] of Object.entries(chosen)) {
    const member = (value as Record<string, unknown>)[name];
    // One that was not asked to be expanded is not there.
    if (member !== undefined) picked[name] = within === true ? member : pickWithin(member, within);
  }
  return picked;
}

function pickWithin(member: unknown, chosen: Chosen): unknown {
  if (Array.isArray(member)) return member.map((item) => pickWithin(item, chosen));
  return typeof member === 'object' && member !== null ? pick(member, chosen) : member;
}
