import { expect } from 'vitest';
import type { Reply } from '../support/client.js';
import type { ProblemBody } from '../support/factories.js';

/** Holds a refusal to RFC 9457 and to its documented code, and returns the problem document. */
export function expectProblem(reply: Reply<unknown>, status: number, code: string): ProblemBody {
  const problem = reply.body as ProblemBody;
  expect({ status: reply.status, code: problem.code }, JSON.stringify(reply.body)).toEqual({ status, code });
  expect(reply.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(problem).toMatchObject({ type: `/docs/errors#${code}`, status, traceId: reply.headers['x-request-id'] });
  expect(problem.title).toMatch(/^\p{Lu}/u);
  expect(problem.detail).toMatch(/\S/);
  expect(problem.instance).toMatch(/^\//);
  return problem;
}

/** A refused input: the faults that it names, as pointer → codes. */
export function faultsOf(problem: ProblemBody): Record<string, string[]> {
  const byPointer = Map.groupBy(problem.errors ?? [], ({ pointer }) => pointer);
  return Object.fromEntries([...byPointer].map(([pointer, faults]) => [pointer, faults.map(({ code }) => code)]));
}
