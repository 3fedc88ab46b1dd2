import { moduleOf, type Source } from './sources.js';

/** The one order. A module calls what stands before it and hears from the rest by events. See docs/architecture.md. */
export const ORDER = [
  ...['config', 'platform', 'store', 'identity', 'access', 'authorization', 'media', 'catalog', 'pricing', 'inventory'],
  ...[
    'storefront',
    'shipping',
    'cart',
    'payment',
    'ordering',
    'assortment',
    'audit',
    'entry',
    'messaging',
    'demo',
    'health',
  ],
];

/** Programs of their own that live in the same tree: the bank of the default set-up, and what brings everything up. */
export const APART = ['sandbox', 'local'];

const isEvents = (path: string) => path.endsWith('.events.ts');
const rank = (path: string) => ORDER.indexOf(moduleOf(path) ?? '');

/** Imports that leave their module. Files of src itself (main.ts, app.module.ts) put the modules together: they may import any. */
const crossings = (sources: Source[]) =>
  sources
    .filter(({ path }) => moduleOf(path) !== undefined)
    .flatMap(({ path, imports }) => imports.map((target) => ({ path, target })))
    .filter(({ path, target }) => moduleOf(path) !== moduleOf(target));

const show = ({ path, target }: { path: string; target: string }) => `${path} imports ${target}`;

export const unknownModules = (sources: Source[]): string[] =>
  [...new Set(sources.map(({ path }) => moduleOf(path)))].filter(
    (module): module is string => module !== undefined && ![...ORDER, ...APART].includes(module),
  );

export const upwardCalls = (sources: Source[]): string[] =>
  crossings(sources)
    .filter(({ path, target }) => !isApart(path) && !isEvents(target) && rank(target) >= rank(path))
    .map(show);

/** `config` and `platform` have no door: they are libraries, and every file of theirs is public. So is the list of migrations. */
export const sideDoors = (sources: Source[]): string[] =>
  crossings(sources)
    .filter(
      ({ target }) =>
        !/^(config|platform)\/|^[^/]+\/index\.ts$|^\.\.\/migrations\/index\.ts$|\.events\.ts$/.test(target),
    )
    .map(show);

/** Events are heard above and below their module, so they may not bring anything of it along. */
export const entangledEvents = (sources: Source[]): string[] =>
  sources
    .filter(({ path }) => isEvents(path))
    .flatMap(({ path, imports }) => imports.map((target) => ({ path, target })))
    .filter(({ target }) => moduleOf(target) !== 'platform')
    .map(show);

const isApart = (path: string) => APART.includes(moduleOf(path) ?? '');

/** What runs as a program of its own shares nothing with the shop but the protocols between them. */
export const tiesOfProgramsApart = (sources: Source[]): string[] =>
  sources
    .flatMap(({ path, imports }) => imports.map((target) => ({ path, target })))
    .filter(({ path, target }) => moduleOf(path) !== moduleOf(target) && (isApart(path) || isApart(target)))
    .map(show);

export const ownDoors = (sources: Source[]): string[] =>
  sources
    .flatMap(({ path, imports }) => imports.map((target) => ({ path, target })))
    .filter(({ path, target }) => target === `${moduleOf(path)}/index.ts`)
    .map(show);

/** Each cycle once, as the path that closes it. */
export function cycles(sources: Source[]): string[] {
  const importsOf = new Map(sources.map(({ path, imports }) => [path, imports]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const target of importsOf.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of sources) visit(path, []);
  return found;
}
