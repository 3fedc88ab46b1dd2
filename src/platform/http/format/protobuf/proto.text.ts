import { EMPTIES, type Field, JSON_MESSAGE, type Kind, type Message, NULLS, type Proto } from './proto.shape.js';

export const PACKAGE = 'stoa.v1';

const HEAD = `// The answers of the Stoa API as Protocol Buffers. Made from the same description as the OpenAPI document.
//
// An answer names its message in its Content-Type: application/x-protobuf; messagetype="${PACKAGE}.Cart". A field that is
// not there is missing in JSON too, unless null_fields or empty_fields has its number. Field numbers never change.
syntax = "proto3";

package ${PACKAGE};

// A value that has no shape of its own.
message ${JSON_MESSAGE} {
  // As JSON (RFC 8259).
  string text = 1;
}
`;

/** The schema as it is published. */
export function writeProto({ messages, numbers }: Proto): string {
  const blocks = [...messages.values()].map((message) => block(message, Object.values(numbers[message.name] ?? {})));
  return [HEAD, ...blocks].join('\n');
}

function block({ name, about, fields }: Message, given: number[]): string {
  const used = new Set(fields.map(({ number }) => number));
  const retired = given.filter((number) => !used.has(number)).sort((a, b) => a - b);
  return [
    ...comment(about, ''),
    `message ${name} {`,
    ...(retired.length > 0 ? [`  reserved ${retired.join(', ')};`] : []),
    ...[NULLS, EMPTIES].flatMap((list) => [
      ...comment(list.about, '  '),
      `  repeated uint32 ${list.name} = ${list.number};`,
    ]),
    ...fields.toSorted((a, b) => a.number - b.number).flatMap(line),
    '}',
    '',
  ].join('\n');
}

function line(field: Field): string[] {
  const { member, name, number, about } = field;
  const json = camel(name) === member ? '' : ` [json_name = "${member}"]`;
  return [...comment(about, '  '), `  ${typeOf(field)} ${name} = ${number}${json};`];
}

function typeOf({ rule, kind }: Field): string {
  if (rule === 'map') return `map<string, ${nameOf(kind)}>`;
  return `${rule === 'list' ? 'repeated' : 'optional'} ${nameOf(kind)}`;
}

export const nameOf = (kind: Kind): string => (typeof kind === 'string' ? kind : kind.message);

const comment = (about: string, indent: string): string[] =>
  about === '' ? [] : about.split('\n').map((one) => `${indent}// ${one}`.trimEnd());

const camel = (name: string) => name.replaceAll(/_([a-z\d])/g, (_whole, letter: string) => letter.toUpperCase());
