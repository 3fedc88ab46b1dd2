import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file below src, with the files of ours that it imports; paths begin below src and end in `.ts`. */
export interface Source {
  path: string;
  text: string;
  imports: string[];
}

const IMPORT = /\b(?:from|import)\s*\(?\s*'(\.[^']+)\.js'/g;

/** Made from a path and a text, so that a rule can be tried on a snippet. */
export const sourceOf = (path: string, text: string): Source => ({
  path,
  text,
  imports: [...text.matchAll(IMPORT)].map(([, target = '']) => `${join(dirname(path), target)}.ts`),
});

/** Every source below the folder; pure specs are left out, since they may look at anything beside them. */
export const readSources = (folder: string): Source[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
    .sort()
    .map((path) => sourceOf(path, readFileSync(join(folder, path), 'utf8')));

/** The module that a path is in: its first folder, or undefined for `main.ts`, `cli.ts` and the like. */
export const moduleOf = (path: string): string | undefined =>
  path.includes('/') ? path.slice(0, path.indexOf('/')) : undefined;
