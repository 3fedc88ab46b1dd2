import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

type Json = Record<string, unknown>;
export type Answer = (response: ServerResponse, form: URLSearchParams) => void;

/** A provider that does as it is told, wrongly for the most part. What it is not told, it does right. */
export interface BrokenProvider {
  issuer: string;
  /** What each path answers, until `mend`. */
  answers: Map<'discovery' | 'token' | 'jwks' | 'userinfo', Answer>;
  /** Laid over the right ID token, and what it is signed with. */
  idToken: { claims?: Json; header?: Json; key?: KeyObject; whole?: string | undefined };
  /** Laid over the right description. */
  metadata: Json;
  mend(): void;
  stop(): Promise<void>;
}

export const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Answer =>
  (response) =>
    void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

const newKeys = () => generateKeyPairSync('rsa', { modulusLength: 2_048 });
export const strangersKey = () => newKeys().privateKey;
const encoded = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');

export async function startBrokenProvider(): Promise<BrokenProvider> {
  const { privateKey, publicKey } = newKeys();
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider: BrokenProvider = {
    ...{ issuer, answers: new Map(), idToken: {}, metadata: {} },
    mend: () => {
      provider.answers.clear();
      provider.idToken = {};
      provider.metadata = {};
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  const right = {
    discovery: (response: ServerResponse) =>
      json({
        ...{ issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token` },
        ...{ jwks_uri: `${issuer}/jwks`, userinfo_endpoint: `${issuer}/userinfo` },
        ...{ response_types_supported: ['code'], subject_types_supported: ['public'] },
        ...{ id_token_signing_alg_values_supported: ['RS256'], authorization_response_iss_parameter_supported: true },
        ...provider.metadata,
      })(response, new URLSearchParams()),
    jwks: json({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }] }),
    // The code is the nonce: nobody goes through a page here.
    token: (response: ServerResponse, form: URLSearchParams) =>
      json({
        ...{ access_token: 'one', token_type: 'Bearer', expires_in: 60 },
        id_token: idTokenOf(provider, form.get('code') ?? '', privateKey),
      })(response, form),
    userinfo: json({ sub: 'ada' }),
  };
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const name = nameOf(request.url ?? '');
    void text(request).then((body) => (provider.answers.get(name) ?? right[name])(response, new URLSearchParams(body)));
  });
  return provider;
}

const nameOf = (url: string) =>
  url.includes('/.well-known/') ? 'discovery' : (url.slice(1) as 'token' | 'jwks' | 'userinfo');

function idTokenOf({ issuer, idToken }: BrokenProvider, nonce: string, rightKey: KeyObject): string | undefined {
  if ('whole' in idToken) return idToken.whole;
  const now = Math.floor(Date.now() / 1_000);
  const header = { alg: 'RS256', kid: 'one', ...idToken.header };
  const claims = { iss: issuer, aud: 'stoa', sub: 'ada', iat: now, exp: now + 60, nonce, ...idToken.claims };
  const signed = `${encoded(header)}.${encoded(claims)}`;
  const signature = header.alg === 'none' ? '' : sign('sha256', Buffer.from(signed), idToken.key ?? rightKey);
  return `${signed}.${signature.toString('base64url')}`;
}
