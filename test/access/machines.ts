import type { Client } from '../support/client.js';

export interface ApiKeyBody {
  id: string;
  name: string;
  store: string | null;
  scopes: string[];
  userId: string;
  secretPrefixes: string[];
  certificateThumbprint: string | null;
  isCertificateEnough: boolean;
  expiresAt: string | null;
  revokedAt: string | null;
  lastUsedAt: string | null;
  lastUsedAddress: string | null;
}

export type NewApiKeyBody = ApiKeyBody & { secret: string };

/** A key that the caller makes. */
export async function newApiKey(caller: Client, scopes: string[], changes: object = {}): Promise<NewApiKeyBody> {
  const draft = { name: 'Warehouse sync', scopes, ...changes };
  const reply = await caller.post<NewApiKeyBody>('/v1/admin/api-keys', draft);
  if (reply.status !== 201) throw new Error(JSON.stringify(reply.body));
  return reply.body;
}

/** A machine that has this secret. */
export const machine = (shop: Client, { secret }: Pick<NewApiKeyBody, 'secret'>): Client =>
  shop.as({ authorization: `Bearer ${secret}` });
