import { createClient, type StoaClient, type Tokens } from '../../client/index.js';
import { assertDocumented } from '../openapi/contract.js';
import type { TestApp } from '../support/app.js';

/** The generated client against the application; its answers are held against the documents as those of any other test. */
export const typedClient = ({ config }: Pick<TestApp, 'config'>, tokens: Tokens = {}): StoaClient =>
  createClient(config.publicUrl, { tokens, fetch: heldToTheDocument });

async function heldToTheDocument(request: Request): Promise<Response> {
  const response = await fetch(request);
  const contentType = response.headers.get('content-type') ?? undefined;
  const text = await response.clone().text();
  const body: unknown = contentType?.includes('json') && text !== '' ? JSON.parse(text) : text;
  const { pathname: path } = new URL(request.url);
  const sent = Object.fromEntries(response.headers);
  const exchange = { method: request.method, path, status: response.status, contentType, body, sent };
  assertDocumented({ ...exchange, headers: Object.fromEntries(request.headers) });
  return response;
}
