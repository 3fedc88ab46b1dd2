/** What a condition looks at: text, a whole number, or yes and no. */
export type AttributeKind = 'uuid' | 'text' | 'integer' | 'boolean';

/** An attribute, whatever it is of. */
export interface AnyAttribute {
  kind: AttributeKind;
  column: string | null;
}

/** One attribute of a resource: the kind it is of, and the SQL of its column. */
export interface AttributeDeclaration<Value> extends AnyAttribute {
  /** Whole numbers and yes and no are never null: an order among nulls means something else in SQL than in JavaScript. */
  kind: Value extends number ? 'integer' : Value extends boolean ? 'boolean' : 'uuid' | 'text';
  /** Null: known in memory only, so that no list can ask for it. */
  column: string | null;
}

/** What may be said of one attribute. Only what has the same meaning in memory and in SQL is here; the rest does not compile. */
export type Comparison<Value> =
  | Value
  | {
      $eq?: Value;
      $ne?: Value;
      $in?: readonly Value[];
      $nin?: readonly Value[];
      $gt?: Value & number;
      $gte?: Value & number;
      $lt?: Value & number;
      $lte?: Value & number;
    };

/** All of these hold: `{ userId: actor.id, refunded: { $lte: 5000 } }`. Alternatives are rules of their own. */
export type Conditions<Attributes> = { readonly [Name in keyof Attributes]?: Comparison<Attributes[Name]> };
