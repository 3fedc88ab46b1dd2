import { X509Certificate, createHash } from 'node:crypto';
import { once } from 'node:events';
import http2 from 'node:http2';
import { generate } from 'selfsigned';
import { Agent, request } from 'undici';
import type { Config } from '../../src/config/config.js';
import { createWeb } from '../../src/processes.js';
import { startApp, type TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { newApiKey, type NewApiKeyBody } from './machines.js';

interface Pair {
  key: string;
  cert: string;
}

const name = (value: string) => [{ name: 'commonName', value }];
const DAY_MS = 86_400_000;
const AUTHORITY = [
  { name: 'basicConstraints' as const, cA: true, critical: true },
  { name: 'keyUsage' as const, keyCertSign: true, cRLSign: true, critical: true },
];

async function authority(called: string): Promise<Pair> {
  const made = await generate(name(called), { extensions: AUTHORITY, algorithm: 'sha256', keyType: 'ec' });
  return { key: made.private, cert: made.cert };
}

/** @param days from when it is good until when, seen from now */
async function certificate(ca: Pair, called: string, [from, until] = [-1, 1]): Promise<Pair> {
  const made = await generate(name(called), {
    ...{ ca, algorithm: 'sha256', keyType: 'ec' },
    ...{ notBeforeDate: new Date(Date.now() + from * DAY_MS), notAfterDate: new Date(Date.now() + until * DAY_MS) },
  });
  return { key: made.private, cert: made.cert };
}

const thumbprint = ({ cert }: Pair) => createHash('sha256').update(new X509Certificate(cert).raw).digest('base64url');
/** RFC 9440 §2.1. */
const header = ({ cert }: Pair) => `:${new X509Certificate(cert).raw.toString('base64')}:`;

/** M5.8: a machine is known by a certificate, or by a key that is good with its certificate alone. */
describe('a client certificate', () => {
  let app: TestApp;
  let owner: Client;
  let ca: Pair;
  let otherCa: Pair;
  let server: Pair;
  let good: Pair;
  let another: Pair;
  let expired: Pair;
  let foreign: Pair;
  let bound: NewApiKeyBody;
  beforeAll(async () => {
    app = await startApp();
    owner = await app.staff();
    [ca, otherCa] = await Promise.all([authority('Stoa test CA'), authority('Stoa test CA')]);
    [server, good, another, expired, foreign] = await Promise.all([
      certificate(ca, 'localhost'),
      certificate(ca, 'warehouse'),
      certificate(ca, 'another'),
      certificate(ca, 'expired', [-10, -1]),
      certificate(otherCa, 'warehouse'),
    ]);
    bound = await newApiKey(owner, ['order.read'], { certificateThumbprint: thumbprint(good) });
    for (const one of [another, expired, foreign]) {
      const wanted = { certificateThumbprint: thumbprint(one), isCertificateEnough: true };
      await newApiKey(owner, ['order.read'], wanted);
    }
  });
  afterAll(() => app.stop());

  const serve = async (changes: Partial<Config>, ask: (url: string) => Promise<void>) => {
    const web = await createWeb({ ...app.config, ...changes });
    await web.listen(0, '127.0.0.1');
    try {
      await ask((await web.getUrl()).replace('127.0.0.1', 'localhost'));
    } finally {
      await web.close();
    }
  };

  /** What an order list is answered with: 200, or the code of the problem. */
  const ask = async (url: string, headers: Record<string, string>, shown?: Pair): Promise<number | string> => {
    const dispatcher = new Agent({ connect: { ca: ca.cert, ...shown }, allowH2: false });
    const answer = await request(`${url}/v1/admin/orders`, { dispatcher, headers });
    const body = (await answer.body.json()) as { code?: string };
    await dispatcher.close();
    return body.code ?? answer.statusCode;
  };
  const withKey = () => ({ authorization: `Bearer ${bound.secret}` });

  const TLS = () => ({ tlsKey: server.key, tlsCertificate: server.cert, tlsClientCa: ca.cert });

  it('of the connection makes a bound key good, and another one does not', async () => {
    await serve({ httpProtocol: 'https', ...TLS() }, async (url) => {
      expect(await ask(url, withKey(), good)).toBe(200);
      expect(await ask(url, withKey(), another)).toBe('certificate_required');
      expect(await ask(url, withKey())).toBe('certificate_required');
    });
  });

  it('of the connection is known by itself where it is enough', async () => {
    await serve({ httpProtocol: 'https', ...TLS() }, async (url) => {
      expect(await ask(url, {}, another)).toBe(200);
      expect(await ask(url, {}, good)).toBe('authentication_required');
      expect(await ask(url, {})).toBe('authentication_required');
    });
  });

  it('that has expired, or is of another authority, is none', async () => {
    await serve({ httpProtocol: 'https', ...TLS() }, async (url) => {
      expect(await ask(url, {}, expired)).toBe('authentication_required');
      expect(await ask(url, {}, foreign)).toBe('authentication_required');
    });
  });

  it('is taken on HTTP/2 as well', async () => {
    await serve({ httpProtocol: 'h2', ...TLS() }, async (url) => {
      const statuses: unknown[] = [];
      for (const [shown, rounds] of [
        [another, 2],
        [foreign, 1],
      ] as const) {
        const session = http2.connect(url, { ca: ca.cert, ...shown });
        for (let round = 0; round < rounds; round++) {
          const stream = session.request({ ':path': '/v1/admin/orders' });
          stream.once('response', (headers) => statuses.push(headers[':status'])).resume();
          await once(stream, 'close');
        }
        session.close();
      }
      expect(statuses).toEqual([200, 200, 401]);
    });
  });

  it('is asked of nobody where no authority is named', async () => {
    await serve({ httpProtocol: 'https', ...TLS(), tlsClientCa: '' }, async (url) => {
      expect(await ask(url, {}, another)).toBe('authentication_required');
    });
  });

  const PROXY = { trustedProxies: '127.0.0.1', clientCertHeader: 'client-cert' };
  const passed = (shown: Pair) => ({ 'client-cert': header(shown), 'x-forwarded-for': '192.0.2.7' });

  it('is believed of a trusted proxy', async () => {
    await serve({ ...PROXY, tlsClientCa: ca.cert }, async (url) => {
      expect(await ask(url, passed(another))).toBe(200);
      expect(await ask(url, passed(expired))).toBe('authentication_required');
      expect(await ask(url, passed(foreign))).toBe('authentication_required');
      expect(await ask(url, { ...passed(good), ...withKey() })).toBe(200);
      expect(await ask(url, { ...passed(another), ...withKey() })).toBe('certificate_required');
    });
  });

  it.each([':bm90IGEgY2VydGlmaWNhdGU=:', 'MIIB', '::', ':MIIB', ''])(
    'that is written as “%s” is none',
    async (text) => {
      await serve(PROXY, async (url) => {
        expect(await ask(url, { ...passed(another), 'client-cert': text })).toBe('authentication_required');
      });
    },
  );

  it.each([
    ['by anyone where no proxy is trusted', { clientCertHeader: 'client-cert' }],
    ['by whoever is no trusted proxy', { ...PROXY, trustedProxies: '10.0.0.0/8' }],
    ['where proxies do not send it', { ...PROXY, clientCertHeader: '' }],
  ])('is not to be made up %s', async (_by, changes) => {
    await serve(changes, async (url) => {
      expect(await ask(url, passed(another))).toBe('authentication_required');
      expect(await ask(url, { ...passed(good), ...withKey() })).toBe('certificate_required');
    });
  });

  it('is enough for one key at a time', async () => {
    const draft = { name: 'Twin', scopes: ['order.read'], certificateThumbprint: thumbprint(another) };
    const twin = await owner.post('/v1/admin/api-keys', { ...draft, isCertificateEnough: true });
    expect(twin).toMatchObject({ status: 409, body: { code: 'certificate_taken' } });
  });
});
