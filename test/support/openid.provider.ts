import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** What the provider knows of somebody. */
export interface Person {
  email?: string;
  email_verified?: boolean;
  name?: string;
}

export interface OpenIdProvider {
  issuer: string;
  /** Who has accounts there, by what they sign in as. */
  people: Map<string, Person>;
  /** How often each path was asked for. */
  asked: Map<string, number>;
  /** From now on it answers, and sends browsers back to this address. */
  serve(callback: string): void;
  stop(): Promise<void>;
}

export const CLIENT = { clientId: 'stoa', clientSecret: 'a secret between the two of them, long enough' };

/** A real OpenID provider with the pages of `oidc-provider` for a sign-in and a consent; any password is right. */
export async function startOpenIdProvider(): Promise<OpenIdProvider> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const [people, asked] = [new Map<string, Person>(), new Map<string, number>()];
  return {
    ...{ issuer, people, asked },
    serve: (callback) => {
      const answer = providerOf(issuer, callback, people).callback();
      server.on('request', (request, response) => {
        const path = request.url!.split('?', 1)[0]!;
        asked.set(path, (asked.get(path) ?? 0) + 1);
        void answer(request, response);
      });
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function providerOf(issuer: string, callback: string, people: Map<string, Person>): Provider {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  const client = {
    ...{ client_id: CLIENT.clientId, client_secret: CLIENT.clientSecret, redirect_uris: [callback] },
    ...{ grant_types: ['authorization_code'], response_types: ['code' as const] },
  };
  return new Provider(issuer, {
    clients: [client],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    cookies: { keys: ['a key for tests only'] },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }] },
    ttl: { AccessToken: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
    pkce: { required: () => true },
    findAccount: (_context, id) => {
      const person = people.get(id);
      return person && { accountId: id, claims: () => Promise.resolve({ sub: id, ...person }) };
    },
  });
}
