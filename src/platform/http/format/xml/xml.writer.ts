import { NAME_RE } from 'xmlchars/xml/1.0/ed5.js';
import { isBranch, type Json } from '../plain.js';
import { ESCAPE, ITEM, MEMBER, NAME, ROOT, TYPE } from './xml.names.js';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** XML that gives back the same JSON: whatever an element alone would not tell, its attribute `type` does. */
export const writeXml = (document: Json): string => DECLARATION + element(ROOT, '', document);

function element(tag: string, attributes: string, value: Json): string {
  if (value === null) return `<${tag}${attributes} ${TYPE}="null"/>`;
  if (typeof value === 'string') return text(tag, attributes, value);
  if (Array.isArray(value)) {
    return wrap(tag, `${attributes} ${TYPE}="array"`, value.map((item) => element(ITEM, '', item)).join(''));
  }
  if (!isBranch(value)) return wrap(tag, `${attributes} ${TYPE}="${typeof value}"`, String(value));
  const members = Object.entries(value);
  const type = members.length === 0 || members.every(([name]) => name === ITEM) ? ` ${TYPE}="object"` : '';
  return wrap(tag, attributes + type, members.map(([name, member]) => child(name, member)).join(''));
}

/** They are names, but XML keeps the first ones for itself, colons are for namespaces, and parsers fear the others. */
const IS_KEPT = /^xml|:|^(constructor|prototype|__proto__)$/i;

function child(name: string, value: Json): string {
  if (NAME_RE.test(name) && !IS_KEPT.test(name) && name !== MEMBER) return element(name, '', value);
  const attribute = isSayable(name) ? ` ${NAME}="${escaped(name)}"` : ` ${NAME}-${ESCAPE}="${escaped(json(name))}"`;
  return element(MEMBER, attribute, value);
}

const text = (tag: string, attributes: string, value: string): string =>
  isSayable(value)
    ? wrap(tag, attributes, escaped(value))
    : wrap(tag, `${attributes} ${ESCAPE}="json"`, escaped(json(value)));

const wrap = (tag: string, attributes: string, content: string): string =>
  content === '' ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${content}</${tag}>`;

/** What XML 1.0 §2.2 calls a character, and nothing else. */
const UNSAYABLE = /[^\t\n\r\u{20}-\u{fffd}\u{10000}-\u{10ffff}]/u;

export const isSayable = (value: string): boolean => !UNSAYABLE.test(value) && value.isWellFormed();

const json = (value: string): string =>
  JSON.stringify(value).replaceAll(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`);

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Parsers make one line feed of each end of line, and spaces of those in attributes; written as numbers they stay. */
export const escaped = (value: string): string =>
  value.replaceAll(/[&<>"\r\n\t]/g, (character) => ESCAPES[character] ?? `&#${character.charCodeAt(0)};`);
