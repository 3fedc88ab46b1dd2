import { decode } from '../input/charset.js';
import { untyped } from '../input/untyped.js';
import { JSON_PATCH, MERGE_PATCH } from '../patch/patch.types.js';
import { readForm } from './form.reader.js';
import { readJson } from './json/json.reader.js';
import { readMessagePack } from './messagepack.reader.js';
import { readXml } from './xml/xml.reader.js';
import { readYaml } from './yaml.js';

/** How bodies of one kind are read. */
export interface Reader {
  /** Media types by which it is sent; the first is its own. */
  types: readonly [string, ...string[]];
  /** In bytes, beside `BODY_LIMIT` and the limit of the route: what costs much more than JSON to read has to be smaller. */
  most?: number;
  read: (body: Buffer, contentType: string | undefined) => unknown;
}

const fromText =
  (read: (text: string) => unknown) =>
  (body: Buffer, contentType: string | undefined): unknown =>
    read(decode(body, contentType));

const readTypedForm = fromText((text) => untyped(readForm(text)));

/** What bodies may be in. Of each format only what JSON could say as well is read. */
export const READERS: readonly Reader[] = [
  { types: ['application/json', MERGE_PATCH, JSON_PATCH], read: fromText(readJson) },
  { types: ['application/msgpack', 'application/vnd.msgpack', 'application/x-msgpack'], read: readMessagePack },
  {
    types: ['application/xml', 'text/xml'],
    most: 131_072,
    read: (body, contentType = '') =>
      untyped(readXml(decode(body, contentType.includes('charset') ? contentType : declaredIn(body)))),
  },
  {
    types: ['application/yaml', 'application/x-yaml', 'text/yaml', 'text/x-yaml'],
    most: 65_536,
    read: fromText(readYaml),
  },
  { types: ['application/x-www-form-urlencoded'], most: 131_072, read: readTypedForm },
];

/** The own type of each. */
export const READ_TYPES: readonly string[] = READERS.map(({ types: [type] }) => type);

/** XML may name its charset itself, where the header does not. */
function declaredIn(body: Buffer): string {
  const [, charset = 'utf-8'] = /^<\?xml[^>]*\sencoding=["']([\w.-]+)["']/.exec(body.toString('latin1', 0, 200)) ?? [];
  return `text/xml; charset=${charset}`;
}
