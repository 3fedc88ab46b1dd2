import type { InputFault } from '../../errors/domain.error.js';
import { type Chosen, chooseFields, type Fields } from './fields.js';

/** Metadata key of the declaration on the handler of one resource. */
export const VIEW = Symbol('view');

/** The query parameters by which a client asks for it. */
export const VIEW_NAMES: readonly string[] = ['fields', 'expand'];

/** What a client may ask of how one resource is shown. */
export interface ViewDeclaration {
  fields: Fields;
  /** Members that need a permission to be seen, beside that of the route; without it they are not there for the caller. */
  guarded?: Readonly<Record<string, string>>;
  /** What comes only when asked for with `expand=…`: the place in the resource, and what it is. */
  expands?: Readonly<Record<string, string>>;
}

/** A client's wish, checked. Nothing chosen: everything that is not to be expanded. */
export interface View {
  chosen?: Chosen;
  expands: ReadonlySet<string>;
}

/** A query as Fastify reads it: a parameter that is given twice is an array. */
export type QueryParameters = Record<string, string | string[] | undefined>;

const NOTHING: View = { expands: new Set() };

/** Reads `fields` and `expand`, and adds what is wrong with them to `faults`. */
export function readView(declaration: ViewDeclaration, query: QueryParameters, faults: InputFault[]): View {
  if (query.fields === undefined && query.expand === undefined) return NOTHING;
  return { chosen: readFields(declaration, query, faults), expands: readExpands(declaration, query, faults) };
}

function readFields({ fields }: ViewDeclaration, query: QueryParameters, faults: InputFault[]): Chosen | undefined {
  if (query.fields === undefined) return undefined;
  const chosen = chooseFields(fields, String(query.fields));
  if (typeof chosen !== 'string') return chosen;
  faults.push({ pointer: 'fields', code: 'field_unknown', detail: chosen });
  return undefined;
}

function readExpands(
  { expands = {} }: ViewDeclaration,
  { expand }: QueryParameters,
  faults: InputFault[],
): Set<string> {
  const asked = expand === undefined ? [] : String(expand).split(',');
  if (!asked.every((name) => Object.hasOwn(expands, name))) {
    const names = Object.keys(expands).join(', ') || 'nothing';
    faults.push({ pointer: 'expand', code: 'expand_unknown', detail: `Can be expanded: ${names}` });
  }
  return new Set(asked);
}
