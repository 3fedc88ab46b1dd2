import protobuf from 'protobufjs';

type Json = unknown;

/** Reads an answer as a client does who has the published schema and nothing of ours. */
export class ProtoReader {
  private readonly root: protobuf.NamespaceBase;

  constructor(schema: string) {
    this.root = protobuf.parse(schema, { keepCase: true }).root.resolveAll();
  }

  /** @param name of the message with its package */
  read(name: string, bytes: Buffer): Json {
    return this.document(this.root.lookupType(name), this.root.lookupType(name).decode(bytes));
  }

  private document(type: protobuf.Type, message: object): Json {
    const sent = message as Record<string, unknown>;
    if (type.name === 'Json') return JSON.parse(String(sent.text)) as Json;
    const [nulls, empties] = [sent.null_fields, sent.empty_fields] as [number[], number[]];
    const entries = type.fieldsArray
      .filter(({ name }) => name !== 'null_fields' && name !== 'empty_fields')
      .flatMap((field): [string, Json][] => {
        const member = (field.options?.json_name as string | undefined) ?? camel(field.name);
        if (nulls.includes(field.id)) return [[member, null]];
        if (empties.includes(field.id)) return [[member, field.map ? {} : []]];
        const value = Object.hasOwn(sent, field.name) ? sent[field.name] : undefined;
        // The decoder makes lists and maps that were never sent.
        const isMade = (field.repeated || field.map) && Object.keys(value as object).length === 0;
        return value === undefined || isMade ? [] : [[member, this.field(field, value)]];
      });
    return Object.fromEntries(entries);
  }

  private field(field: protobuf.Field, value: unknown): Json {
    const one = (item: unknown): Json =>
      field.resolvedType instanceof protobuf.Type
        ? this.document(field.resolvedType, item as object)
        : typeof item === 'object'
          ? Number(item)
          : item;
    if (field.repeated) return (value as unknown[]).map(one);
    if (!field.map) return one(value);
    return Object.fromEntries(Object.entries(value as object).map(([name, item]) => [name, one(item)]));
  }
}

const camel = (name: string) => name.replaceAll(/_([a-z\d])/g, (_whole, letter: string) => letter.toUpperCase());
