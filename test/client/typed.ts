import { createClient, type StoaClient, type Tokens } from '../../client/index.js';
import { builtContract } from '../openapi/contract.js';
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
  const exchange = { method: request.method, path, status: response.status, contentType, body };
  const faults = builtContract().faultsOf({ ...exchange, headers: Object.fromEntries(request.headers) });
  if (faults.length > 0) throw new Error(`The answer is not as the document has it:\n${faults.join('\n')}`);
  return response;
}
