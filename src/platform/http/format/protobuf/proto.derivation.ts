import type { OpenAPIObject } from '@nestjs/swagger';
import { operationsOf } from '../../../openapi/operations.js';
import {
  type Field,
  JSON_MESSAGE,
  type Kind,
  type Message,
  numberOf,
  type Numbers,
  type Proto,
} from './proto.shape.js';

/** A schema of the document, as far as it is looked at here. */
interface Schema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
}

interface Response {
  content?: Record<string, { schema?: Schema }>;
}

/**
 * Derives the messages of all answers from OpenAPI documents, so that what an answer looks like is written once, in its DTO.
 * @param numbers what has been published: those stay, and new members get the next ones
 */
export function deriveProto(documents: readonly OpenAPIObject[], numbers: Numbers): Proto {
  const proto: Proto = {
    messages: new Map(),
    answers: new Map(),
    others: new Set(),
    numbers: structuredClone(numbers),
  };
  for (const document of documents) new Derivation(document, proto).derive();
  return proto;
}

class Derivation {
  constructor(
    private readonly document: OpenAPIObject,
    private readonly proto: Proto,
  ) {}

  derive(): void {
    for (const { path, method, operation } of operationsOf(this.document)) {
      const route = `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`;
      for (const [status, { content }] of Object.entries(operation.responses as Record<string, Response>)) {
        const schema = content?.['application/json']?.schema;
        if (!status.startsWith('2') || !schema) continue;
        if (schema.$ref === undefined) this.proto.others.add(route);
        else this.proto.answers.set(`${route} ${status}`, this.messageOf(schema.$ref));
      }
    }
  }

  private messageOf(reference: string): string {
    const name = reference.replace(/^.*\//, '');
    return this.message(name.replace(/Dto$/, ''), this.schema(reference));
  }

  private message(name: string, schema: Schema): string {
    if (!this.proto.messages.has(name)) {
      const message: Message = { name, about: schema.description ?? '', fields: [] };
      // Known before its fields are, since it may be among them.
      this.proto.messages.set(name, message);
      const members = Object.entries(schema.properties ?? {});
      message.fields = members.map(([member, property]) => this.field(name, member, property));
    }
    return name;
  }

  private field(message: string, member: string, property: Schema): Field {
    const value = this.bare(property);
    const about = property.description ?? value.description ?? '';
    const named = { member, name: snake(member), number: numberOf(this.proto.numbers, message, member), about };
    const within = `${message}${member.charAt(0).toUpperCase()}${member.slice(1)}`.replaceAll(/\W/g, '');
    if (value.type === 'array') return { ...named, ...this.repeated('list', within, value.items) };
    const isMap = typeof value.additionalProperties === 'object' && !value.properties;
    if (isMap) return { ...named, ...this.repeated('map', within, value.additionalProperties as Schema) };
    return { ...named, rule: 'one', kind: this.kind(within, value) };
  }

  private repeated(rule: 'list' | 'map', within: string, schema: Schema = {}): Pick<Field, 'rule' | 'kind'> {
    // Protocol Buffers have no null among the items of a list.
    const kind = isNullable(schema) ? JSON_KIND : this.kind(within, this.bare(schema));
    return { rule, kind };
  }

  private kind(within: string, schema: Schema): Kind {
    if (schema.$ref !== undefined) {
      const target = this.schema(schema.$ref);
      return target.properties ? { message: this.messageOf(schema.$ref) } : this.kind(within, this.bare(target));
    }
    if (schema.type === 'string') return 'string';
    if (schema.type === 'integer') return 'int64';
    if (schema.type === 'number') return 'double';
    if (schema.type === 'boolean') return 'bool';
    return schema.properties ? { message: this.message(within, schema) } : JSON_KIND;
  }

  /** Without what is told beside the value: that it may be null, or a description of this use. */
  private bare(schema: Schema): Schema {
    const { description } = schema;
    const [only, ...others] = (schema.allOf ?? schema.anyOf ?? schema.oneOf ?? []).filter(
      ({ type }) => type !== 'null',
    );
    if (only && others.length === 0) return { ...this.bare(only), ...(description !== undefined && { description }) };
    if (only) return {};
    const types = [schema.type ?? []].flat().filter((type) => type !== 'null');
    return types.length === 1 ? { ...schema, type: types[0] } : { ...schema, type: undefined };
  }

  private schema(reference: string): Schema {
    const name = reference.replace(/^.*\//, '');
    return this.document.components?.schemas?.[name] ?? {};
  }
}

const JSON_KIND: Kind = { message: JSON_MESSAGE };

const isNullable = ({ type, anyOf, oneOf }: Schema): boolean =>
  [type ?? []].flat().includes('null') || [...(anyOf ?? []), ...(oneOf ?? [])].some((one) => one.type === 'null');

/** `_links` → `links`, `createdAt` → `created_at`. */
const snake = (member: string): string =>
  member
    .replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
    .replaceAll(/\W/g, '_')
    .replace(/^_+/, '');
