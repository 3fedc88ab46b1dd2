import { BadRequestException } from '@nestjs/common';
import { Composer, type CST, Lexer, Parser, stringify, visit } from 'yaml';
import { countMembers, MAX_DEPTH, memberTwice, tooDeep } from '../input/document.js';
import { bodyTooComplex } from '../../errors/platform.errors.js';
import { MAX_VALUES } from '../input/extent.js';
import type { Json } from './plain.js';

/** The core schema of YAML 1.2, without keys that stand for something else. */
const CORE = { version: '1.2', schema: 'core', merge: false } as const;

/** Names are counted instead of compared: the parser compares each with each. */
const STRICT = { ...CORE, uniqueKeys: false, strict: true, stringKeys: true, prettyErrors: false } as const;

const BEYOND_JSON = new Set(['tag', 'anchor', 'alias', 'directive']);

/** A key, what stands around it, a value, a comment: a document that may be read needs fewer. */
const MAX_LEXEMES = 8 * MAX_VALUES;

const tooMuch = () => bodyTooComplex(`more than ${MAX_VALUES} values`);

/** Texts of several lines stand in quotation marks: in blocks the library loses the space that one of them begins with. */
export const writeYaml = (document: Json): string =>
  stringify(document, { ...CORE, aliasDuplicateObjects: false, lineWidth: 0, blockQuote: false });

/**
 * Reads one YAML 1.2 document (RFC 9512). What YAML can do beyond JSON is refused: directives, tags, anchors, aliases, keys
 * that are no texts. Its composer calls itself for each level, so the depth is looked at before.
 * @throws `request_malformed`
 */
export function readYaml(text: string): unknown {
  const tokens = tokensOf(text);
  refuseBeyondJson(tokens);
  const [document, ...others] = new Composer(STRICT).compose(tokens, true, text.length);
  const [fault] = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
  if (!document || others.length > 0 || fault) {
    throw new BadRequestException(`The body is not one YAML document${fault ? `: ${fault.code}` : ''}`);
  }
  let pairs = 0;
  visit(document, {
    Pair: () => {
      pairs++;
    },
  });
  const value = document.toJS({ maxAliasCount: 0 }) as unknown;
  if (countMembers(value) !== pairs) throw memberTwice();
  return value;
}

function tokensOf(text: string): CST.Token[] {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (++lexemes > MAX_LEXEMES) throw tooMuch();
    tokens.push(...parser.next(lexeme));
    // Beside the levels of values it holds the document and what is being read.
    if (parser.stack.length > MAX_DEPTH + 2) throw tooDeep();
  }
  return [...tokens, ...parser.end()];
}

type Token = CST.Token | CST.SourceToken | null | undefined;

function refuseBeyondJson(tokens: CST.Token[]): void {
  let level: Token[] = tokens;
  let values = 0;
  for (let depth = 0; level.length > 0; depth++) {
    for (const token of level) if (token && 'items' in token) values += token.items.length;
    // The composer makes an error of each that is none, and takes its time.
    if (values > MAX_VALUES) throw tooMuch();
    // One level more than values have: the document itself.
    if (depth > MAX_DEPTH + 1) throw tooDeep();
    level = level.flatMap(partsOf);
  }
}

function partsOf(token: Token): Token[] {
  if (!token) return [];
  if (BEYOND_JSON.has(token.type)) throw new BadRequestException(`The body has a YAML ${token.type}`);
  if (token.type === 'document') return [...token.start, token.value];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ start, key, sep, value }) => [...start, key, ...(sep ?? []), value]);
}
