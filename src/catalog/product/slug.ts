const MAX_LENGTH = 100;

/** Letters and digits of the name in lower case, joined by hyphens: `Crème brûlée №2` → `creme-brulee-no2`. */
export function slugOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');
  const slug = plain.replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-').replace(/^-/, '');
  // Cut between characters: half of a surrogate pair could not be stored.
  const cut = Array.from(slug).slice(0, MAX_LENGTH).join('').replace(/-$/, '');
  return cut || 'unnamed';
}
