import { BadRequestException } from '@nestjs/common';
import { countMembers, MAX_DEPTH, memberTwice, tooDeep } from '../input/document.js';

const MAX_FIELDS = 2_000;

type Tree = Map<string, Tree | string>;

/**
 * Reads `application/x-www-form-urlencoded` (URL Standard §5). `lines[0][quantity]=2` is a member of an object in a list;
 * `tags[]=a&tags[]=b` a list. All values are texts: what else they stand for, the DTO knows.
 * @throws `request_malformed`
 */
export function readForm(text: string): unknown {
  const pairs = text.split('&').filter((pair) => pair !== '');
  if (pairs.length > MAX_FIELDS) throw new BadRequestException(`A form has at most ${MAX_FIELDS} fields`);
  const root: Tree = new Map();
  for (const pair of pairs) {
    const [name = '', ...value] = pair.split('=');
    put(root, pathOf(decoded(name)), decoded(value.join('=')));
  }
  const document = grown(root, false);
  countMembers(document);
  return document;
}

function put(root: Tree, path: string[], value: string): void {
  if (path.length > MAX_DEPTH) throw tooDeep();
  let tree = root;
  for (const [index, part] of path.entries()) {
    const name = part === '' && index > 0 ? String(tree.size) : part;
    const known = tree.get(name);
    if (index === path.length - 1) {
      if (known !== undefined) throw memberTwice();
      tree.set(name, value);
    } else {
      if (typeof known === 'string') throw memberTwice();
      const next: Tree = known ?? new Map<string, Tree | string>();
      tree.set(name, next);
      tree = next;
    }
  }
}

/** `lines[0][quantity]` → `lines`, `0`, `quantity`. A name with other brackets is taken as it stands. */
function pathOf(name: string): string[] {
  const [, first = name, brackets = ''] = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(name) ?? [];
  return [first, ...[...brackets.matchAll(/\[([^\]]*)\]/g)].map(([, part = '']) => part)];
}

/** Numbers from 0 on, none left out, make a list. */
function grown(tree: Tree, isInner = true): unknown {
  const values = [...tree].map(([name, value]): [string, unknown] => [
    name,
    value instanceof Map ? grown(value) : value,
  ]);
  const byName = Object.fromEntries(values) as Record<string, unknown>;
  const isList = isInner && tree.size > 0 && values.every((_value, index) => tree.has(String(index)));
  return isList ? values.map((_value, index) => byName[index]) : byName;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw new BadRequestException('The form is not encoded as UTF-8 in percent signs');
  }
}
