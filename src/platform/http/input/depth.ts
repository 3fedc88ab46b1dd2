/** Whether a document has more levels than this. Walked level by level: recursion is what such a document would exhaust. */
export function isDeeperThan(document: unknown, most: number): boolean {
  let level = [document];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.filter(isBranch).flatMap((branch) => Object.values(branch));
  }
  return false;
}

const isBranch = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
