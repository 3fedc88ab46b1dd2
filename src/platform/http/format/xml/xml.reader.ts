import { BadRequestException } from '@nestjs/common';
import { type SaxesTagPlain, SaxesParser } from 'saxes';
import { countMembers, MAX_DEPTH, memberTwice, tooDeep } from '../../input/document.js';
import { ESCAPE, ITEM, MEMBER, NAME, TYPE } from './xml.names.js';

interface Element {
  tag: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

/**
 * Reads XML 1.0 as `writeXml` writes it. An element without `type` is an object when it has elements, a list when it has
 * several `item`, and a text otherwise: what else such a text stands for, the DTO knows. Document types, and so entities of
 * one's own, are refused.
 * @throws `request_malformed`
 */
export function readXml(text: string): unknown {
  const root = rootOf(text);
  const value = valueOf(root);
  // An empty element at the top is what everything may be left out of.
  const document = value === '' ? {} : value;
  countMembers(document);
  return document;
}

function rootOf(text: string): Element {
  const top: Element = { tag: '', attributes: {}, text: '', children: [] };
  const open = [top];
  const parser = new SaxesParser({ position: false, xmlns: false });
  const say = (more: string) => void (open.at(-1)!.text += more);
  parser.on('doctype', () => {
    throw malformed('document types are not read');
  });
  parser.on('error', ({ message }) => {
    throw malformed(message);
  });
  parser.on('text', say);
  parser.on('cdata', say);
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    if (open.length > MAX_DEPTH + 1) throw tooDeep();
    const element = { tag: name, attributes, text: '', children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  return top.children[0]!;
}

function valueOf({ attributes, text, children }: Element): unknown {
  const { [TYPE]: type, [ESCAPE]: escape } = attributes;
  if (children.length > 0 && text.trim() !== '') throw malformed('an element has a text beside its elements');
  switch (type) {
    case 'array':
      return children.map(itemOf);
    case 'object':
      return objectOf(children);
    case undefined:
      return children.length > 0 ? branchOf(children) : escape === 'json' ? unJson(text) : text;
    default:
      return scalarOf(type, text);
  }
}

function scalarOf(type: string, text: string): unknown {
  if (type === 'string') return text;
  if (type === 'null' && text === '') return null;
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  if (type === 'number' && /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i.test(text)) return Number(text);
  throw malformed(`an element of the type ${type} says something else`);
}

const branchOf = (children: Element[]): unknown =>
  children.length > 1 && children.every(({ tag }) => tag === ITEM) ? children.map(valueOf) : objectOf(children);

function itemOf(element: Element): unknown {
  if (element.tag !== ITEM) throw malformed(`an array has elements ${ITEM} only`);
  return valueOf(element);
}

function objectOf(children: Element[]): Record<string, unknown> {
  const object = Object.fromEntries(children.map((element) => [nameOf(element), valueOf(element)]));
  if (Object.keys(object).length !== children.length) throw memberTwice();
  return object;
}

function nameOf({ tag, attributes }: Element): string {
  const { [NAME]: name, [`${NAME}-${ESCAPE}`]: escaped } = attributes;
  if (tag !== MEMBER) return tag;
  return escaped === undefined ? (name ?? MEMBER) : unJson(escaped);
}

function unJson(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    throw malformed('a text that is said to be JSON is not');
  }
}

const malformed = (why: string) => new BadRequestException(`The body is not XML as read here: ${why}`);
