import protobuf from 'protobufjs';
import { isBranch, type Json } from '../plain.js';
import { EMPTIES, type Field, JSON_MESSAGE, type Kind, type Message, NULLS, type Proto } from './proto.shape.js';
import { nameOf } from './proto.text.js';

type Wire = Record<string, unknown>;

/** Writes answers as the messages that the document describes. Members that it does not know are left out. */
export class ProtoWriter {
  private readonly root = new protobuf.Root();

  constructor(private readonly proto: Proto) {
    this.root.add(new protobuf.Type(JSON_MESSAGE).add(new protobuf.Field('text', 1, 'string')));
    for (const { name, fields } of proto.messages.values()) this.root.add(typeOf(name, fields));
    this.root.resolveAll();
  }

  /** @throws TypeError where the answer is not what the document says of it */
  write(message: string, document: Json): Buffer {
    const type = this.root.lookupType(message);
    return Buffer.from(type.encode(this.message(this.proto.messages.get(message)!, document)).finish());
  }

  private message({ name, fields }: Message, value: Json): Wire {
    if (!isBranch(value)) throw new TypeError(`A ${name} is no object`);
    const [nulls, empties]: [number[], number[]] = [[], []];
    const wire: Wire = { [NULLS.name]: nulls, [EMPTIES.name]: empties };
    for (const field of fields) {
      const member = Object.hasOwn(value, field.member) ? value[field.member] : undefined;
      if (member === null) nulls.push(field.number);
      else if (isEmpty(field, member)) empties.push(field.number);
      else if (member !== undefined) wire[field.name] = this.field(field, member, name);
    }
    return wire;
  }

  private field({ rule, kind, member }: Field, value: Json, message: string): unknown {
    const place = `${message}.${member}`;
    if (rule === 'list' && Array.isArray(value)) return value.map((item) => this.value(kind, item, place));
    if (rule === 'map' && isBranch(value)) {
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, this.value(kind, item, place)]));
    }
    if (rule !== 'one') throw new TypeError(`${place} is no ${rule}`);
    return this.value(kind, value, place);
  }

  private value(kind: Kind, value: Json, place: string): unknown {
    if (typeof kind !== 'string') {
      if (kind.message === JSON_MESSAGE) return { text: JSON.stringify(value) };
      return this.message(this.proto.messages.get(kind.message)!, value);
    }
    if (typeof value !== IN_JSON[kind] || (kind === 'int64' && !Number.isInteger(value))) {
      throw new TypeError(`${place} is no ${kind}`);
    }
    return value;
  }
}

const IN_JSON = { string: 'string', int64: 'number', double: 'number', bool: 'boolean' } as const;

function typeOf(name: string, fields: Field[]): protobuf.Type {
  const type = new protobuf.Type(name);
  for (const list of [NULLS, EMPTIES]) type.add(new protobuf.Field(list.name, list.number, 'uint32', 'repeated'));
  for (const { rule, kind, name: field, number } of fields) {
    if (rule === 'map') type.add(new protobuf.MapField(field, number, 'string', nameOf(kind)));
    else type.add(new protobuf.Field(field, number, nameOf(kind), rule === 'list' ? 'repeated' : undefined));
  }
  return type;
}

const isEmpty = ({ rule }: Field, member: Json | undefined): boolean =>
  rule !== 'one' && typeof member === 'object' && Object.keys(member ?? {}).length === 0;
