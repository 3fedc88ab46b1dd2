import { BadRequestException } from '@nestjs/common';
import { countMembers, MAX_DEPTH, memberTwice, tooDeep } from '../../input/document.js';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;

/**
 * Reads JSON (RFC 8259) strictly as I-JSON (RFC 7493) has it: no name twice in an object, no number that would lose something.
 *
 * What `JSON.parse` cannot see, a count shows: each member has one colon outside of texts, so that fewer members than colons
 * mean that one replaced another. The same look finds the depth before anything is built.
 * @throws `request_malformed`
 */
export function readJson(text: string): unknown {
  const colons = countColons(text);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw new BadRequestException('The body is not valid JSON');
  }
  if (countMembers(document) !== colons) throw memberTwice();
  return document;
}

function countColons(text: string): number {
  let [colons, depth] = [0, 0];
  for (let index = 0; index < text.length; index++) {
    switch (text.charCodeAt(index)) {
      case QUOTE:
        index = endOfText(text, index + 1);
        break;
      case COLON:
        colons++;
        break;
      case 0x5b: // [
      case 0x7b: // {
        if (++depth > MAX_DEPTH) throw tooDeep();
        break;
      case 0x5d: // ]
      case 0x7d: // }
        depth--;
        break;
      default:
    }
  }
  return colons;
}

/** Where the quotation mark is that ends it: one with an even number of backslashes before it. */
function endOfText(text: string, start: number): number {
  for (let from = start; ;) {
    const end = text.indexOf('"', from);
    if (end < 0) return text.length;
    let before = end;
    while (before > start && text.charCodeAt(before - 1) === BACKSLASH) before--;
    if ((end - before) % 2 === 0) return end;
    from = end + 1;
  }
}
