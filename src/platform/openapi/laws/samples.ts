/** JSON Schema, as far as the schemas of this API go. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  description?: string;
  example?: unknown;
  examples?: unknown[];
  default?: unknown;
  const?: unknown;
  enum?: unknown[];
  minimum?: number;
  minLength?: number;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
}

export type Schemas = Record<string, Schema>;

const BY_FORMAT: Record<string, string> = {
  uuid: '0199a3f0-6f2b-7c11-8a5e-2f1d9c0b7e34',
  'date-time': '2026-11-27T09:30:00.000Z',
  date: '2026-11-27',
  email: 'ada@example.com',
  uri: 'https://shop.example/harbour-lamp',
  'uri-reference': '/v1/products/harbour-lamp',
};

/**
 * A value that the schema allows: what it says of itself as an example, or else the plainest there is. Members of objects
 * that may be left out are shown as well; an object within itself ends there.
 * @param schemas what references lead to
 */
export function sampleOf(schema: Schema, schemas: Schemas, within: readonly string[] = []): unknown {
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1)!; // a reference always has a last part
    return within.includes(name) ? undefined : sampleOf(schemas[name] ?? {}, schemas, [...within, name]);
  }
  const stated = schema.example ?? schema.examples?.[0] ?? schema.const ?? schema.default ?? schema.enum?.[0];
  if (stated !== undefined) return stated;
  if (schema.allOf) return merged(schema.allOf.map((part) => sampleOf(part, schemas, within)));
  const [first] = schema.oneOf ?? schema.anyOf ?? [];
  if (first) return sampleOf(first, schemas, within);
  const types = [schema.type ?? (schema.properties ? 'object' : 'null')].flat();
  return types.includes('null') ? null : plainest(types[0]!, schema, schemas, within); // never an empty list
}

function plainest(type: string, schema: Schema, schemas: Schemas, within: readonly string[]): unknown {
  switch (type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .map(([name, property]) => [name, sampleOf(property, schemas, within)] as const)
          .filter(([, value]) => value !== undefined),
      );
    case 'array':
      return [sampleOf(schema.items ?? {}, schemas, within)].filter((value) => value !== undefined);
    case 'string':
      return BY_FORMAT[schema.format ?? ''] ?? 'text'.padEnd(schema.minLength ?? 0, '.');
    case 'boolean':
      return true;
    default:
      return schema.minimum ?? 1;
  }
}

const merged = (parts: unknown[]): unknown =>
  parts.length === 1 ? parts[0] : Object.assign({}, ...parts.filter((part) => typeof part === 'object'));
