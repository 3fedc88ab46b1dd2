import type { Source } from './sources.js';

/** Asked for by packages of ours rather than by us: Swagger UI is served by the one, @nestjs/passport works with the other. */
const ASKED_FOR_BY_OTHERS = ['@fastify/static', 'passport'];

const IMPORT = /\b(?:from|import)\s*\(?\s*'((?:@[a-z][\w.-]*\/)?[a-z][\w.-]*)(?:\/[^'\s]*)?'/g;

const packagesOf = (text: string) => [...text.matchAll(IMPORT)].map(([, name = '']) => name);

/** Packages that run with the shop and would be missing where only `dependencies` are installed. */
export const undeclaredPackages = (sources: Source[], dependencies: string[]): string[] =>
  sources.flatMap(({ path, text }) =>
    packagesOf(text)
      .filter((name) => !dependencies.includes(name))
      .map((name) => `${path} imports ${name}`),
  );

/** Packages that are installed with the shop for nothing. */
export function unusedPackages(sources: Source[], dependencies: string[]): string[] {
  const used = new Set([...ASKED_FOR_BY_OTHERS, ...sources.flatMap(({ text }) => packagesOf(text))]);
  return dependencies.filter((name) => !used.has(name));
}
