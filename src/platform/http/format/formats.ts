import { writeCsv } from './csv.writer.js';
import { type Format, isSafe } from './format.js';
import { writeMessagePack } from './messagepack.writer.js';
import type { Json } from './plain.js';
import { writeXml } from './xml/xml.writer.js';
import { writeYaml } from './yaml.js';

const always = () => true;

const text =
  (write: (document: Json) => string) =>
  (document: Json, _answer: unknown, type: string): { type: string; payload: string } => ({
    type: `${type}; charset=utf-8`,
    payload: write(document),
  });

/** What answers are written in. The first is what they are in when nothing else is preferred; Protocol Buffers join at run time. */
export const FORMATS: readonly [Format, ...Format[]] = [
  { name: 'JSON', types: ['application/json'], suits: always },
  {
    name: 'MessagePack',
    types: ['application/msgpack', 'application/vnd.msgpack', 'application/x-msgpack'],
    suits: always,
    write: (document, _answer, type) => ({ type, payload: writeMessagePack(document) }),
  },
  { name: 'XML', types: ['application/xml', 'text/xml'], suits: always, write: text(writeXml) },
  // RFC 9512: always UTF-8, so the type has no charset.
  {
    name: 'YAML',
    types: ['application/yaml', 'application/x-yaml', 'text/yaml', 'text/x-yaml'],
    suits: always,
    write: (document, _answer, type) => ({ type, payload: writeYaml(document) }),
  },
  {
    name: 'CSV',
    types: ['text/csv'],
    suits: ({ method }) => isSafe(method),
    write: (document) => {
      const payload = writeCsv(document);
      return payload === undefined ? undefined : { type: 'text/csv; charset=utf-8; header=present', payload };
    },
  },
];
