import type { OpenAPIObject } from '@nestjs/swagger';
import fc from 'fast-check';
import { join } from 'node:path';
import { writeCsv } from '../../src/platform/http/format/csv.writer.js';
import { readJson } from '../../src/platform/http/format/json/json.reader.js';
import { readMessagePack } from '../../src/platform/http/format/messagepack.reader.js';
import { writeMessagePack } from '../../src/platform/http/format/messagepack.writer.js';
import { type Json, plain } from '../../src/platform/http/format/plain.js';
import { deriveProto } from '../../src/platform/http/format/protobuf/proto.derivation.js';
import { readNumbers } from '../../src/platform/http/format/protobuf/proto.published.js';
import type { Proto } from '../../src/platform/http/format/protobuf/proto.shape.js';
import { writeProto } from '../../src/platform/http/format/protobuf/proto.text.js';
import { ProtoWriter } from '../../src/platform/http/format/protobuf/proto.writer.js';
import { readXml } from '../../src/platform/http/format/xml/xml.reader.js';
import { writeXml } from '../../src/platform/http/format/xml/xml.writer.js';
import { readYaml, writeYaml } from '../../src/platform/http/format/yaml.js';
import { documentOf, type OpenApi, operationsOf } from '../docs-ui/document.js';
import { type Fleet, startFleet } from '../support/processes.js';
import { readCsv } from './csv.reader.js';
import { ProtoReader } from './proto.reader.js';
import { arbitraryOf, type Schema } from './schema.arbitrary.js';

const THERE_AND_BACK: Record<string, (value: Json) => unknown> = {
  JSON: (value) => readJson(JSON.stringify(value)),
  MessagePack: (value) => readMessagePack(writeMessagePack(value)),
  YAML: (value) => readYaml(writeYaml(value)),
  XML: (value) => readXml(writeXml(value)),
};

/** M4.2: whatever the document says that an answer may be survives every format. */
describe('an answer', () => {
  let fleet: Fleet;
  let document: OpenApi;
  let proto: Proto;
  let answers: [name: string, schema: Schema][];

  beforeAll(async () => {
    fleet = await startFleet({ DOCS_ENABLED: 'true' });
    document = await documentOf(fleet.shop);
    proto = deriveProto([document as unknown as OpenAPIObject], readNumbers());
    const referenced = operationsOf(document)
      .flatMap(({ operation: { responses } }) => Object.entries(responses))
      .filter(([status]) => status.startsWith('2'))
      .flatMap(([, { content }]) => [(content?.['application/json']?.schema as Schema | undefined)?.$ref ?? []].flat());
    answers = [...new Set(referenced)].map((reference) => {
      const name = reference.replace(/^.*\//, '');
      return [name, (document.components.schemas as Record<string, Schema>)[name]!];
    });
  });
  afterAll(() => fleet.stop());

  const forEvery = (holds: (name: string, value: Json) => void) => {
    expect(answers.length).toBeGreaterThan(10);
    for (const [name, schema] of answers) {
      const arbitrary = arbitraryOf(schema, document.components.schemas as Record<string, Schema>);
      fc.assert(
        fc.property(arbitrary, (value) => {
          holds(name, plain(value));
        }),
        { numRuns: 50 },
      );
    }
  };

  it.each(Object.keys(THERE_AND_BACK))('of every kind comes back from %s as it was', (format) => {
    forEvery((_name, value) => {
      expect(THERE_AND_BACK[format]!(value)).toEqual(value);
    });
  });

  it('that is a list comes back from CSV as it was, item by item', () => {
    let lists = 0;
    forEvery((_name, value) => {
      const csv = writeCsv(value);
      if (csv === undefined) return;
      lists++;
      const { data } = value as { data: Json[] };
      // A list of nothing has no members, and what an item without members is, no line can tell.
      if (data.every((item) => Object.keys(item as object).length > 0)) {
        expect(data.length === 0 ? [] : readCsv(csv)).toEqual(data);
      }
    });
    expect(lists).toBeGreaterThan(5 * 50);
  });

  it('of every kind comes back from Protocol Buffers as it was, read by the published schema', () => {
    const [writer, reader] = [new ProtoWriter(proto), new ProtoReader(writeProto(proto))];
    forEvery((name, value) => {
      const message = name.replace(/Dto$/, '');
      // A map that is missing and one that is empty are the same there.
      expect(withLinks(reader.read(`stoa.v1.${message}`, writer.write(message, value)))).toEqual(withLinks(value));
    });
  });

  it('keeps the numbers of its fields: config/proto.lock.json has them all', async () => {
    const known = readNumbers();
    for (const [message, members] of Object.entries(known)) expect(proto.numbers[message]).toMatchObject(members);
    // Grows with `npx vitest run test/formats/round-trip --update`; what is in it is never changed by hand.
    const path = join(import.meta.dirname, '../../config/proto.lock.json');
    await expect(`${JSON.stringify(proto.numbers, null, 2)}\n`).toMatchFileSnapshot(path);
  });

  it('gives each field of a message a number and a name of its own', () => {
    for (const { name, fields } of proto.messages.values()) {
      const all = [...fields.map((field) => field.number), 1, 2];
      expect(new Set(all).size, name).toBe(all.length);
      expect(new Set(fields.map((field) => field.name)).size, name).toBe(fields.length);
    }
  });

  it('has its schema at an address that is open to all', async () => {
    const reply = await fleet.shop.get<string>('/schemas/stoa.proto');
    expect(reply).toMatchObject({ status: 200, body: writeProto(proto) });
    expect(reply.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(reply.body).toContain('message CartLine {');
  });
});

describe('field numbers', () => {
  const documentWith = (...members: string[]): OpenAPIObject =>
    ({
      paths: {
        '/v1/things': {
          get: {
            responses: {
              200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/ThingDto' } } } },
            },
          },
        },
      },
      components: {
        schemas: { ThingDto: { properties: Object.fromEntries(members.map((name) => [name, { type: 'string' }])) } },
      },
    }) as unknown as OpenAPIObject;

  it('stay when members are put before, taken away and brought back', () => {
    const first = deriveProto([documentWith('id', 'name')], {});
    const second = deriveProto([documentWith('slug', 'name')], first.numbers);
    const third = deriveProto([documentWith('id', 'brand')], second.numbers);
    expect(first.numbers).toEqual({ Thing: { id: 3, name: 4 } });
    expect(second.numbers).toEqual({ Thing: { id: 3, name: 4, slug: 5 } });
    expect(third.numbers).toEqual({ Thing: { id: 3, name: 4, slug: 5, brand: 6 } });
    expect(writeProto(second)).toContain('  reserved 3;');
  });
});

const withLinks = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (name, member: unknown) =>
    name === '_links' && Object.keys(member as object).length === 0 ? undefined : member,
  );
