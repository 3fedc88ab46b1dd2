import { join } from 'node:path';
import { DomainError } from '../../src/platform/errors/domain.error.js';
import { FRAMEWORK_CODES, toProblem } from '../../src/platform/http/problem/problem.js';
import { ORDER } from '../architecture/imports.rules.js';
import { moduleOf, type Source } from '../architecture/sources.js';

export interface DocumentedError {
  code: string;
  status: number;
  detail: string;
  /** Members of the problem document that belong to this code alone. */
  members: string[];
  /** Members that a common one of the same name would hide. */
  hidden: string[];
}

const COMMON = new Set(['type', 'title', 'status', 'code', 'detail', 'instance', 'traceId']);

const hiddenIn = (error: DomainError) => Object.keys(error.details).filter((name) => COMMON.has(name));

/** Every error that Stoa can answer with, found by making each of them once. */
export async function documentedErrors(sources: Source[], folder: string): Promise<DocumentedError[]> {
  const files = sources
    .map(({ path }) => path)
    .filter((path) => path.endsWith('.errors.ts') && ORDER.includes(moduleOf(path) ?? ''))
    .sort((a, b) => ORDER.indexOf(moduleOf(a) ?? '') - ORDER.indexOf(moduleOf(b) ?? ''));
  const errors: DocumentedError[] = Object.entries(FRAMEWORK_CODES).map(([status, { code, title }]) => ({
    ...{ code, status: Number(status), detail: title, members: [], hidden: [] },
  }));
  for (const file of files) {
    const exported = (await import(join(folder, file))) as Record<string, unknown>;
    errors.push(...Object.values(exported).flatMap(madeBy));
  }
  return errors;
}

/** A list with one text passes for a text, a number and a list: it is enough to make any of our errors. */
const ANYTHING = ['…'];

function madeBy(factory: unknown): DocumentedError[] {
  if (typeof factory !== 'function') return [];
  const made: unknown = (factory as (...anything: unknown[]) => unknown)(...Array<unknown>(9).fill(ANYTHING));
  if (!(made instanceof DomainError)) return [];
  const { code, status, detail, ...rest } = toProblem(made);
  return [
    { code, status, detail, members: Object.keys(rest).filter((name) => !COMMON.has(name)), hidden: hiddenIn(made) },
  ];
}
