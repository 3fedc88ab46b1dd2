import { isBranch, type Json } from '../plain.js';
import { escaped, isSayable } from './xml.writer.js';

/** RFC 9457 appendix B: no attributes, members by their names, each item of a list an element `i`. */
export function writeProblemXml(problem: Json): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<problem xmlns="urn:ietf:rfc:7807">${content(problem)}</problem>`;
}

function content(value: Json): string {
  if (Array.isArray(value)) return value.map((item) => `<i>${content(item)}</i>`).join('');
  if (isBranch(value)) {
    return Object.entries(value as Record<string, Json>)
      .map(([name, member]) => `<${name}>${content(member)}</${name}>`)
      .join('');
  }
  const text = value === null ? '' : String(value);
  return isSayable(text) ? escaped(text) : escaped(JSON.stringify(text));
}
