import { brotliDecompressSync, unzipSync } from 'node:zlib';
import { request } from 'undici';
import { assertDocumented } from '../openapi/contract.js';
import type { Client, Reply } from '../support/client.js';

type Body = string | Buffer | null;

/** What came back, with the bytes as they came. */
export interface RawReply extends Reply<unknown> {
  bytes: Buffer;
}

/**
 * Sends exactly these bytes. The body that comes back is parsed when it is JSON, and a buffer otherwise.
 * @throws when the answer is not as the OpenAPI document has it
 */
export async function sendBytes(
  shop: Client,
  method: string,
  path: string,
  body: Body,
  headers: Record<string, string> = {},
): Promise<RawReply> {
  const response = await request(shop.url + path, { method, body, headers });
  const bytes = Buffer.from(await response.body.arrayBuffer());
  const isJson = /[/+]json/.test(String(response.headers['content-type'])) && !response.headers['content-encoding'];
  const answer: unknown = isJson ? JSON.parse(bytes.toString()) : bytes;
  const { statusCode: status } = response;
  const contentType = response.headers['content-type']?.toString();
  const text = decoded(bytes, response.headers['content-encoding']?.toString()).toString();
  const said: unknown = /[/+]json/.test(contentType ?? '') && text !== '' ? JSON.parse(text) : text;
  assertDocumented({ method, path, headers, status, contentType, body: said, sent: response.headers });
  return { status, headers: response.headers, bytes, body: answer };
}

function decoded(bytes: Buffer, encoding: string | undefined): Buffer {
  if (encoding === 'br') return brotliDecompressSync(bytes);
  return encoding === undefined ? bytes : unzipSync(bytes);
}
