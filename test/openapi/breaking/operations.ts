import type { Content, OpenApi, Operation, Schema } from '../built.js';
import { breaksOfSchema, type Comparison } from './schemas.js';

/**
 * What would break a client of the older document, in sentences that begin with the operation. Nothing, if every call that was
 * right is right still, and every answer has all that it had.
 */
export function breaksBetween(before: OpenApi, after: OpenApi): string[] {
  const now = new Map(operationsOf(after));
  return operationsOf(before).flatMap(([key, old]) => {
    const operation = now.get(key);
    if (!operation) return [`${old.name} is gone`];
    const breaks = breaksOfOperation(old.operation, operation.operation, { before, after });
    return breaks.map((what) => `${old.name}: ${what}`);
  });
}

/** By method and address; what its variable parts are called does not matter. */
function operationsOf({ paths }: OpenApi): [key: string, { name: string; operation: Operation }][] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]): [string, { name: string; operation: Operation }] => [
      `${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`,
      { name: `${method.toUpperCase()} ${path}`, operation },
    ]),
  );
}

type Documents = Pick<Comparison, 'before' | 'after'>;

function breaksOfOperation(old: Operation, now: Operation, documents: Documents): string[] {
  return [
    ...breaksOfAccess(old, now),
    ...breaksOfParameters(old, now, documents),
    ...breaksOfBody(old, now, documents),
    ...breaksOfAnswers(old, now, documents),
  ];
}

/** Any one of the alternatives is enough; none at all, or an empty one, means that everybody may. */
function breaksOfAccess({ security: old }: Operation, { security: now }: Operation): string[] {
  const names = (one: object) => Object.keys(one).sort().join(' and ');
  const isOpen = (security: object[]) => security.length === 0 || security.some((one) => names(one) === '');
  if (isOpen(now)) return [];
  if (isOpen(old)) return [`needs ${now.map(names).join(' or ')} now`];
  const lost = old.map(names).filter((one) => !now.map(names).includes(one));
  return lost.map((one) => `${one} is no longer enough`);
}

function breaksOfParameters(old: Operation, now: Operation, documents: Documents): string[] {
  const keyOf = ({ in: place, name }: { in: string; name: string }) =>
    place === 'header' ? name.toLowerCase() : `${place} ${name}`;
  // Variable parts of the address go by their place, and the address is the same.
  const given = ({ parameters = [] }: Operation) => parameters.filter((parameter) => parameter.in !== 'path');
  const before = new Map(given(old).map((parameter) => [keyOf(parameter), parameter]));
  const after = new Map(given(now).map((parameter) => [keyOf(parameter), parameter]));
  return [
    ...[...before].filter(([key]) => !after.has(key)).map(([, { name }]) => `the parameter ${name} is gone`),
    ...[...after]
      .filter(([key, { required }]) => required && !before.get(key)?.required)
      .map(([, { name }]) => `the parameter ${name} must be sent now`),
    ...[...before].flatMap(([key, { name, schema }]) => {
      const parameter = after.get(key);
      const breaks = parameter ? breaksOfSchema(schema, parameter.schema, { ...documents, direction: 'request' }) : [];
      return breaks.map((what) => `the parameter ${name}: ${what}`);
    }),
  ];
}

function breaksOfBody(old: Operation, now: Operation, documents: Documents): string[] {
  if (!now.requestBody) return old.requestBody ? ['it no longer reads a body'] : [];
  if (!old.requestBody) return now.requestBody.required ? ['a body must be sent now'] : [];
  return [
    ...(now.requestBody.required && !old.requestBody.required ? ['a body must be sent now'] : []),
    ...breaksOfContents(old.requestBody.content, now.requestBody.content, { ...documents, direction: 'request' }),
  ].map((what) => `the body: ${what}`);
}

function breaksOfAnswers(old: Operation, now: Operation, documents: Documents): string[] {
  return Object.entries(old.responses)
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([status, { content = {} }]) => {
      const answer = now.responses[status];
      if (!answer) return [`the answer ${status} is gone`];
      const breaks = breaksOfContents(content, answer.content ?? {}, { ...documents, direction: 'response' });
      return breaks.map((what) => `the answer ${status}: ${what}`);
    });
}

function breaksOfContents(
  old: Record<string, Content>,
  now: Record<string, Content>,
  comparison: Comparison,
): string[] {
  const schemaOf = ({ schema = {} }: Content): Schema => schema;
  return Object.entries(old).flatMap(([type, content]) => {
    const same = now[type];
    return same ? breaksOfSchema(schemaOf(content), schemaOf(same), comparison) : [`${type} is gone`];
  });
}
