import { type AnyMongoAbility } from '@casl/ability';
import { rulesToAST } from '@casl/ability/extra';
import type { AnyAttribute, AttributeKind } from './conditions.js';

/** A condition as CASL has it, once read: of one field, or made of others. */
interface Node {
  operator: string;
  field?: string;
  value: unknown;
}

/** Adds a value to the parameters of a statement, and gives its placeholder: `$3`. */
export type Bind = (value: unknown) => string;

type Attributes = Readonly<Record<string, AnyAttribute>>;

const NOTHING = 'false';
const EVERYTHING = 'true';

/**
 * What an ability allows to do, as a SQL condition that is true or false and never null. It says of every row what
 * `ability.can(action, row)` says of it; `test/access/policies-in-sql` holds the two together.
 * @throws when a rule uses what has no translation: nothing is shown then
 */
export function abilitySql(
  ability: AnyMongoAbility,
  action: string,
  type: string,
  { attributes, bind }: { attributes: Attributes; bind: Bind },
): string {
  const node = rulesToAST(ability, action, type) as Node | null;
  if (node === null) return NOTHING;
  return translate(node, attributes, bind);
}

function translate(node: Node, attributes: Attributes, bind: Bind): string {
  const parts = () => (node.value as Node[]).map((part) => translate(part, attributes, bind));
  switch (node.operator) {
    case 'and':
      return joined(parts(), ' AND ', EVERYTHING);
    case 'or':
      return joined(parts(), ' OR ', NOTHING);
    case 'not':
      return `NOT ${joined(parts(), ' AND ', EVERYTHING)}`;
    default:
      return comparison(node, attributes, bind);
  }
}

const joined = (parts: string[], by: string, none: string) => (parts.length === 0 ? none : `(${parts.join(by)})`);

const SIGNS: Readonly<Record<string, string>> = { gt: '>', gte: '>=', lt: '<', lte: '<=' };
const TYPES: Readonly<Record<AttributeKind, string>> = {
  uuid: 'uuid',
  text: 'text',
  integer: 'bigint',
  boolean: 'boolean',
};

function comparison({ operator, field = '', value }: Node, attributes: Attributes, bind: Bind): string {
  const attribute = Object.hasOwn(attributes, field) ? attributes[field] : undefined;
  if (!attribute) throw new Error(`A rule looks at ${field}, which the policy does not declare`);
  const { column, kind } = attribute;
  if (column === null) throw new Error(`A rule looks at ${field}, which has no column`);
  const type = TYPES[kind];
  const bound = () => `${bind(value)}::${type}`;
  switch (operator) {
    case 'eq':
      return `${column} IS NOT DISTINCT FROM ${bound()}`;
    case 'ne':
      return `${column} IS DISTINCT FROM ${bound()}`;
    case 'in':
      return among(column, type, value as unknown[], bind);
    case 'nin':
      return `NOT ${among(column, type, value as unknown[], bind)}`;
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
      if (kind !== 'integer') throw new Error(`Only whole numbers have an order; ${field} is none`);
      return `${column} ${SIGNS[operator]} ${bound()}`;
    default:
      throw new Error(`A rule on ${field} uses ${operator}, which has no translation`);
  }
}

/** `= ANY` finds no null, and says null of one. */
function among(column: string, type: string, values: unknown[], bind: Bind): string {
  const placed = `${bind(values.filter((value) => value !== null))}::${type}[]`;
  const isNull = values.includes(null) ? 'true' : 'false';
  return `CASE WHEN ${column} IS NULL THEN ${isNull} ELSE ${column} = ANY(${placed}) END`;
}
