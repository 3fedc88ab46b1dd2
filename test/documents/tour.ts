import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** A row of docs/tour.md. */
export interface Stop {
  /** Of the mission's list: M14.7. */
  numbers: string[];
  sees: string;
  command: string;
}

/** How it is known that a command works. */
export type Proof =
  /** It selects tests, and those are run by the test run that this is part of. */
  | { kind: 'tests'; paths: string[]; title: string | undefined }
  /** Another test runs it. */
  | { kind: 'elsewhere'; file: string }
  /** It is run as it stands by tour.e2e-spec.ts. */
  | { kind: 'run' };

const ROW = /^\| (M\d+\.\d+(?:, M\d+\.\d+)*) \| (.+) \| `([^`|]+)` \|$/;
const TESTS = /^npm test -- ((?:[a-z][\w./-]+ ?)+?)(?: -t '([^']+)')?$/;
const QUICK = /^(curl -\w+ .*localhost:3000\/|npm run stoa -- )/;
const ELSEWHERE = new Map([
  ['npm start', 'test/local/npm-start.e2e-spec.ts'],
  // Minutes of full load, in which nothing else could be tested: it is only started, with a test of its own.
  ['npm run bench', 'test/documents/tour.e2e-spec.ts'],
]);

export const numbersIn = (text: string): string[] => text.match(/\bM\d+\.\d+\b/g) ?? [];

export function readTour(): Stop[] {
  const lines = readFileSync(join(root, 'docs', 'tour.md'), 'utf8').split('\n');
  return lines.filter((line) => /^\|(?! -| what)/.test(line)).map(stopOf);
}

export function stopOf(line: string): Stop {
  const [, numbers, sees, command] = ROW.exec(line) ?? [];
  if (!numbers || !sees || !command) throw new Error(`Not a row of the tour: ${line}`);
  return { numbers: numbersIn(numbers), sees, command };
}

/** Undefined for a command that nothing would run. */
export function proofOf(command: string): Proof | undefined {
  const [, paths, title] = TESTS.exec(command) ?? [];
  if (paths) return { kind: 'tests', paths: paths.split(' '), title };
  const file = ELSEWHERE.get(command);
  if (file) return { kind: 'elsewhere', file };
  return QUICK.test(command) ? { kind: 'run' } : undefined;
}

/** A file of tests as far as the tour is concerned. */
interface TestFile {
  path: string;
  text: string;
  titles: string[];
}

/** What it and describe are called with; conditional ones are left out, since they may not run. */
const TITLE = /^\s*(?:describe|it)(?:\.each[\s\S]*?\))?\(\s*(?:'((?:\\.|[^'\\\n])+)'|`([^`\n]+)`)/gm;

export const testFiles = (): TestFile[] =>
  globSync('{src,bench,test}/**/*{.spec,.e2e-spec}.ts', { cwd: root }).map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return { path, text, titles: [...text.matchAll(TITLE)].map(([, plain, template]) => plain ?? template ?? '') };
  });

/**
 * The files that a command's tests are in, found as Vitest finds them: by a part of the path and a pattern of the title. None
 * when one of its paths is of no use.
 */
export function filesOf(proof: Proof, files: TestFile[]): TestFile[] {
  switch (proof.kind) {
    case 'tests': {
      const title = new RegExp(proof.title ?? '');
      const found = proof.paths.map((part) =>
        files.filter(({ path, titles }) => path.includes(part) && titles.some((one) => title.test(one))),
      );
      return found.every((some) => some.length > 0) ? found.flat() : [];
    }
    case 'elsewhere':
      return files.filter(({ path }) => path === proof.file);
    case 'run':
      return files.filter(({ path }) => path === 'test/documents/tour.e2e-spec.ts');
  }
}
