import { request } from 'undici';
import type { Client, Reply } from '../support/client.js';

type Body = string | Buffer | null;

/** What came back, with the bytes as they came. */
export interface RawReply extends Reply<unknown> {
  bytes: Buffer;
}

/** Sends exactly these bytes. The body that comes back is parsed when it is JSON, and a buffer otherwise. */
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
  return {
    status: response.statusCode,
    headers: response.headers,
    bytes,
    body: isJson ? JSON.parse(bytes.toString()) : bytes,
  };
}
