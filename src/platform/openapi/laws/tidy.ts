import { STATUS_CODES } from 'node:http';
import type { OpenAPIObject } from '@nestjs/swagger';
import { OLD_FORM } from '../../http/routing/translated.js';
import { versionOf } from '../../http/routing/versions.js';
import { type Operation, operationsOf } from '../operations.js';

/** As far as it is looked at here. */
interface Property {
  type?: unknown;
  format?: string;
  pattern?: string;
  default?: unknown;
}

interface ObjectSchema {
  properties?: Record<string, Property>;
  required?: string[];
}

/** Says by rule what TypeScript cannot: which numbers are whole, which texts are ids or times, and what has a default. */
export function tidySchemas(document: OpenAPIObject): void {
  for (const schema of Object.values(document.components?.schemas ?? {}) as ObjectSchema[]) {
    const properties = Object.entries(schema.properties ?? {});
    for (const [name, property] of properties) {
      // Amounts are minor units and quantities are units: no number of this API has a fraction.
      if (property.type === 'number') property.type = 'integer';
      // What has a pattern says itself what it is.
      if (isText(property) && property.format === undefined && property.pattern === undefined) {
        const format = formatOf(name);
        if (format) property.format = format;
      }
    }
    const optional = new Set(properties.flatMap(([name, property]) => (property.default === undefined ? [] : [name])));
    if (schema.required) schema.required = schema.required.filter((name) => !optional.has(name));
  }
}

/** A guest's token is stated once, as the security of the operation: a parameter of the same name would be asked for twice. */
export function tidyOperations(document: OpenAPIObject): void {
  for (const { path, operation } of operationsOf(document)) {
    applyVersion(path, operation);
    // Stated outright: an operation without a word on it would follow whatever the document says for all.
    operation.security ??= [];
    const schemes = new Set(operation.security.flatMap((scheme) => Object.keys(scheme)));
    operation.parameters = operation.parameters?.filter(
      (parameter) => !('name' in parameter && schemes.has(parameter.name)),
    );
    for (const parameter of operation.parameters ?? []) {
      if ('in' in parameter && parameter.in === 'path' && isIdName(parameter.name)) {
        parameter.schema = { type: 'string', format: 'uuid' };
      }
    }
    describeAnswers(operation);
  }
}

/** A route that has addresses in several versions is one operation in each, and old addresses have the old form. */
function applyVersion(path: string, operation: Operation): void {
  const { [OLD_FORM]: old } = operation as Operation & { [OLD_FORM]?: { version: number; schema: string } };
  Reflect.deleteProperty(operation, OLD_FORM);
  const version = versionOf(path) ?? 1;
  if (version > 1) operation.operationId = `${operation.operationId}V${version}`;
  if (!old || version > old.version) return;
  operation.deprecated = true;
  const answer = operation.responses[200];
  if (answer && 'content' in answer) answer.content = { 'application/json': { schema: { $ref: old.schema } } };
}

function describeAnswers({ responses }: Operation): void {
  for (const [status, response] of Object.entries(responses)) {
    if (response && 'description' in response) response.description ||= STATUS_CODES[status] ?? status;
  }
}

const isText = ({ type }: Property) => type === 'string' || (Array.isArray(type) && type.includes('string'));

/** Ids of other systems are whatever those make of them. */
const isIdName = (name: string) => name === 'id' || (name.endsWith('Id') && name !== 'externalId');

const formatOf = (name: string) => (isIdName(name) ? 'uuid' : name.endsWith('At') ? 'date-time' : undefined);
