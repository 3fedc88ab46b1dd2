const MAX_LENGTH = 100;

/** Letters and digits of the name in lower case, joined by hyphens: `Crème brûlée №2` → `creme-brulee-no2`. */
export function slugOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll('ß', 'ss')
    .toLowerCase();
  const slug = plain
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-')
    .slice(0, MAX_LENGTH)
    .replaceAll(/^-+|-+$/g, '');
  return slug || 'unnamed';
}
